import { counterOf } from '../../lib/domain/board/dashboard-figures';
import type { ConditionTable, RolledUpBy } from '../../lib/domain/filter/conditions';
import { type Filter, readEach } from '../../lib/domain/filter/filter';
import { anyTopic, type Counter, type Slice } from './counts';

type Dimensions = Omit<Slice, 'areas' | 'within'>;

const dimensions: ConditionTable<Partial<Dimensions>, RolledUpBy<'dimension'>> = {
  source: (source) => ({ source }),
  topic: (topic) => ({ topics: [topic] }),
};

const counters: ConditionTable<Counter, RolledUpBy<'counter'>> = {
  sentiment: (sentiment) => sentiment,
  flag: (flag) => (flag === 'any' ? 'flagged' : counterOf(flag)),
};

/** The part of a slice that a filter asks for, whatever the areas. */
export function dimensionsOf(filter: Filter): Dimensions {
  return readEach(filter, dimensions).reduce<Dimensions>((all, one) => Object.assign(all, one), { topics: [anyTopic] });
}

/** The one counter a filter asks for; none for all items. `rollUpCanCount` says whether one is enough. */
export function counterIn(filter: Filter): Counter | undefined {
  return readEach(filter, counters)[0];
}
