import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../run-tool';
import { hashOfSources } from './sources-that-read';

const root = join(import.meta.dirname, '../../..');
const write = (file: string, content: object) =>
  writeFileSync(join(root, file), `${JSON.stringify(content, null, 2)}\n`);

await runTool(
  'npm run --silent lexicon:record\nWrites down, after a change of what reads or hides, the hash of it and of the golden answers.',
  {
    run: async () => {
      const hash = await hashOfSources();
      write('lib/domain/lexicon/sources.json', { hash });
      // Only now: the version is made of what has just been written.
      const [{ lexiconVersion }, { hashOfAnswers }] = await Promise.all([
        import('@/lib/domain/lexicon/lexicon'),
        import('./golden-answers'),
      ]);
      const record = { version: lexiconVersion(), answers: await hashOfAnswers() };
      write('tests/support/reading/answers.json', record);
      console.error(`${record.version}: ${record.answers}`);
      return 0;
    },
  },
);
