import { resetSecondFactorOf } from '@/lib/services/people/reset-second-factor-of';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { runCommand, WrongUse } from './command';
import { explainFields } from './explain-failure';

await runCommand({
  texts: { vi: secondFactorTexts.vi.command, en: secondFactorTexts.en.command },
  options: { username: { type: 'string' } },
  explain: explainFields,
  surely: ({ values, texts }) => (values.username ? texts.surely(values.username) : null),
  run: async ({ values, texts }) => {
    if (!values.username) throw new WrongUse();
    const viewer = await operatorViewer({ about: values.username, role: 'admin' });
    await resetSecondFactorOf(viewer, values.username);
    console.log(texts.done(values.username));
    return 0;
  },
});
