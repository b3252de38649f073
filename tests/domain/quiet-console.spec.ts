import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { logIn, toldBesides } from '../support/log/printed';

const project = join(import.meta.dirname, '../..');

/** What a process prints in which everything that could print does, over words that are to stay inside. */
function printed(statements: string) {
  const source = `import { quietConsole } from './app/_server/quiet-console';\nquietConsole();\n${statements}`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', source],
    {
      cwd: project,
      encoding: 'utf8',
    },
  );
  return { said: `${stdout}${stderr}`, status };
}

test('what the framework prints, warns of and nobody catches is logged without its words', () => {
  const { said, status } = printed(`
    const words = 'chị Lan 0901234567';
    const error = Object.assign(new TypeError(words, { cause: new Error(words) }), { query: words, parameters: [words] });
    for (const method of ['error', 'warn', 'log', 'info', 'debug', 'trace', 'dir', 'table']) console[method](words, { words });
    console.error(' ⨯', error);
    console.error(error);
    process.emitWarning(words);
    setTimeout(() => { throw new RangeError(words); });
    Promise.reject(new SyntaxError(words));
    Promise.reject(words);
    setTimeout(() => process.exit(7), 300);
  `);
  expect(status).toBe(7);
  expect(said).not.toMatch(/Lan|0901234567/);
  expect(toldBesides(said)).toEqual([]);
  const names = logIn(said).flatMap(({ failure }) => failure?.name ?? []);
  expect(names.sort()).toEqual(['RangeError', 'SyntaxError', 'TypeError', 'Warning', 'string'].sort());
  expect(logIn(said).filter((line) => 'notice' in line)).toHaveLength(3);
});
