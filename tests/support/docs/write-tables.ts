import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../run-tool';
import { tables, withTables } from './tables';

await runTool(
  'npm run --silent docs:tables\nWrites the tables of docs/ that are made from code and measurements anew.',
  {
    run: async () => {
      for (const [file, of] of Object.entries(tables)) {
        const path = join(import.meta.dirname, '../../..', file);
        writeFileSync(path, withTables(readFileSync(path, 'utf8'), of));
        console.error(`${file}: ${Object.keys(of).join(', ')}`);
      }
      return 0;
    },
  },
);
