import { parseArgs } from 'node:util';
import { InvalidInput } from '@/lib/domain/errors';
import { resetSecondFactorOf } from '@/lib/services/people/reset-second-factor-of';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { explainProblem } from '@/lib/strings/errors';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { explainFailure } from './explain-failure';

const texts = secondFactorTexts.vi.command;

try {
  const { values } = parseArgs({
    options: { username: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help || !values.username) {
    console.error(texts.usage);
    process.exit(values.help ? 0 : 2);
  }
  const viewer = await operatorViewer({ about: values.username, role: 'admin' });
  await resetSecondFactorOf(viewer, values.username);
  console.log(texts.done(values.username));
  process.exit(0);
} catch (error) {
  if (error instanceof InvalidInput) {
    for (const problem of error.problems) console.error(explainProblem(problem, 'vi'));
  } else {
    console.error(explainFailure(error));
  }
  process.exit(1);
}
