import { parseArgs } from 'node:util';
import { InvalidInput } from '@/lib/domain/errors';
import { dayInVietnam } from '@/lib/domain/period';
import { createAdmin } from '@/lib/services/people/create-admin';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { explainProblem } from '@/lib/strings/errors';
import { peopleTexts } from '@/lib/strings/people';
import { explainFailure } from './explain-failure';

const texts = peopleTexts.vi.command;

try {
  const { values } = parseArgs({
    options: {
      username: { type: 'string' },
      name: { type: 'string' },
      unit: { type: 'string' },
      'unit-name': { type: 'string' },
      place: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help || !values.username || !values.name) {
    console.error(texts.usage);
    process.exit(values.help ? 0 : 2);
  }
  const today = dayInVietnam(new Date());
  const viewer = await operatorViewer({ unitId: values.unit, role: 'admin' });
  const input = { username: values.username, name: values.name, unitName: values['unit-name'], places: values.place };
  const made = await createAdmin(viewer, input, today);
  console.log(`${texts.username}: ${made.username}`);
  console.log(`${texts.oneTimePassword}: ${made.oneTimePassword}`);
  console.error(texts.hint);
  process.exit(0);
} catch (error) {
  if (error instanceof InvalidInput) {
    for (const problem of error.problems) console.error(`${problem.field}: ${explainProblem(problem, 'vi')}`);
  } else {
    console.error(explainFailure(error));
  }
  process.exit(1);
}
