import { dayInVietnam } from '@/lib/domain/period';
import { createAdmin } from '@/lib/services/people/create-admin';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { peopleTexts } from '@/lib/strings/people';
import { runCommand, WrongUse } from './command';
import { explainFields } from './explain-failure';

await runCommand({
  texts: { vi: peopleTexts.vi.command, en: peopleTexts.en.command },
  options: {
    username: { type: 'string' },
    name: { type: 'string' },
    unit: { type: 'string' },
    'unit-name': { type: 'string' },
    place: { type: 'string', multiple: true },
  },
  explain: explainFields,
  run: async ({ values, texts }) => {
    if (!values.username || !values.name) throw new WrongUse();
    const today = dayInVietnam(new Date());
    const viewer = await operatorViewer({ unitId: values.unit, role: 'admin' });
    const input = { username: values.username, name: values.name, unitName: values['unit-name'], places: values.place };
    const made = await createAdmin(viewer, input, today);
    console.log(`${texts.username}: ${made.username}`);
    console.log(`${texts.oneTimePassword}: ${made.oneTimePassword}`);
    console.error(texts.hint);
    return 0;
  },
});
