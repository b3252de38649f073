import { resolve } from 'node:path';

/** The path of a file somebody named: npm runs commands in the project's folder, and a relative path is meant from where they stand. */
export function fromHere(file: string): string {
  return resolve(process.env.INIT_CWD ?? '.', file);
}
