import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables, withTables } from './tables';

for (const [file, of] of Object.entries(tables)) {
  const path = join(import.meta.dirname, '../../..', file);
  writeFileSync(path, withTables(readFileSync(path, 'utf8'), of));
  console.error(`${file}: ${Object.keys(of).join(', ')}`);
}
