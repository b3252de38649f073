import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../run-tool';
import { fontSheet, licence, makeSubsets } from './subsets';

const app = join(import.meta.dirname, '../../../app');
const folder = join(app, 'fonts/files');

await runTool(
  'npm run --silent fonts:make\nCuts the files of app/fonts/files from the installed typeface anew, and writes the sheet that names them.',
  {
    run: async () => {
      const subsets = await makeSubsets();
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const { file, content } of subsets) {
        writeFileSync(join(folder, file), content);
        console.error(`${file}: ${content.length}`);
      }
      writeFileSync(join(folder, 'OFL.txt'), licence);
      writeFileSync(join(app, 'fonts.css'), fontSheet(subsets));
      return 0;
    },
  },
);
