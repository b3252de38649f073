import { parseArgs } from 'node:util';
import { InvalidInput } from '@/lib/domain/errors';
import { caretaker } from '@/lib/domain/permissions';
import { resetSecondFactorOf } from '@/lib/services/people/reset-second-factor-of';
import { explainError, explainProblem } from '@/lib/strings/errors';
import { secondFactorTexts } from '@/lib/strings/second-factor';

const texts = secondFactorTexts.vi.command;

try {
  const { values } = parseArgs({
    options: { username: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help || !values.username) {
    console.error(texts.usage);
    process.exit(values.help ? 0 : 2);
  }
  await resetSecondFactorOf({ ...caretaker, role: 'admin' }, values.username);
  console.log(texts.done(values.username));
  process.exit(0);
} catch (error) {
  if (error instanceof InvalidInput) {
    for (const problem of error.problems) console.error(explainProblem(problem, 'vi'));
  } else {
    console.error(error instanceof TypeError ? error.message : explainError(error, 'vi'));
  }
  process.exit(1);
}
