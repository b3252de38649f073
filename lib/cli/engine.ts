import { writeFile } from 'node:fs/promises';
import { compileEngine } from './compile-engine';

await writeFile(new URL('../domain/classify/engine-code.ts', import.meta.url), await compileEngine());
