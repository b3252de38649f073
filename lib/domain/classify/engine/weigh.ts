import { felt, negators } from './course';
import { weighTopics } from './evidence';
import { feelingSize } from './feelings';
import { endOfFinds } from './finds';
import { grievance, partSize, raiseFlags, wouldDiffer } from './flags';
import { explainGuards } from './guards';
import { isGuard, reach, state } from './memory';
import { beginReasons, order } from './reasons';
import { weighFeeling } from './sentiment';

/** What one find, or one sign, comes to at most: all it says, and what it ends. */
const mostFelt: i32 = 4;

/** Weighs the phrases found; `facts` are the parts of flags that are known without a phrase. A flag may tell of a grievance. */
export function weigh(facts: u32): void {
  makeRoom();
  raiseFlags(facts, parts);
  weighTopics();
  weighFeeling(grievance);
  if ((state.traits & isGuard) !== 0) explainGuards(wouldDiffer);
  order();
}

let parts: usize = 0;

function makeRoom(): void {
  const most = <usize>(mostFelt * (state.findCount + state.signCount + 2)) * feelingSize;
  parts = (endOfFinds() + 7) & ~7;
  felt.list = (parts + <usize>state.findCount * partSize + 7) & ~7;
  negators.list = felt.list + most;
  reach(negators.list + most);
  beginReasons(negators.list + most);
}
