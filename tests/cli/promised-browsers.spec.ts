import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeScript } from '@/app/(collaborator)/report/script';
import { makeStyles } from '@/app/(collaborator)/report/styles';
import { currentBuild } from '@/lib/services/system/builds';
import { ensureWatchedBuild } from '../support/app';
import { acceptedScripts, acceptedStyles } from '../support/browsers/accepted';
import { checkCss } from '../support/browsers/check-css';
import { checkScript } from '../support/browsers/check-script';
import { promisedByMdn } from '../support/browsers/compat';

const project = join(import.meta.dirname, '../..');

test.describe.configure({ timeout: 600_000 });

type File = readonly [name: string, text: string];

/** What browsers are sent by the framework, without the file it sends to those that know no modules. */
async function built(): Promise<File[]> {
  await ensureWatchedBuild();
  const build = join(project, currentBuild(project)!);
  const { polyfillFiles } = JSON.parse(readFileSync(join(build, 'build-manifest.json'), 'utf8')) as {
    polyfillFiles: readonly string[];
  };
  return readdirSync(join(build, 'static'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:css|js)$/.test(name) && !polyfillFiles.includes(`static/${name}`))
    .map((name) => [name, readFileSync(join(build, 'static', name), 'utf8')] as const);
}

/** What is asked for and lacking, by name, with a file that asks and the browsers that lack it. */
function lackingIn(files: readonly File[], check: (text: string) => Map<string, string[]>): Map<string, string> {
  return new Map(
    files.flatMap(([file, text]) => [...check(text)].map(([name, by]) => [name, `${file}: ${by.join()}`])),
  );
}

function unanswered(lacking: Map<string, string>, accepted: Readonly<Record<string, string>>): string[] {
  const isAccepted = (name: string) => name in accepted || name.split(':')[0]! in accepted;
  return [...lacking].filter(([name]) => !isAccepted(name)).map(([name, where]) => `${name} (${where})`);
}

const unneeded = (lacking: Map<string, string>, accepted: Readonly<Record<string, string>>) =>
  Object.keys(accepted).filter((name) => !lacking.has(name));

test('The styles browsers are sent ask for nothing that a promised browser lacks, but for what is written down with its reason', async () => {
  const promised = await promisedByMdn();
  const sheets = [...(await built()).filter(([name]) => name.endsWith('.css')), await makeStyles()];
  expect(sheets.length).toBeGreaterThan(1);
  const lacking = lackingIn(sheets, (text) => checkCss(text, promised));
  expect(unanswered(lacking, acceptedStyles)).toEqual([]);
  expect(unneeded(lacking, acceptedStyles)).toEqual([]);
});

test('The scripts browsers are sent, the report page’s own among them, are in a language all promised browsers read and call nothing they lack', async () => {
  const promised = await promisedByMdn();
  const scripts = [...(await built()).filter(([name]) => name.endsWith('.js')), ...(await makeScript()).files];
  expect(scripts.length).toBeGreaterThan(5);
  const lacking = lackingIn(scripts, (text) => checkScript(text, promised));
  expect(unanswered(lacking, acceptedScripts)).toEqual([]);
  expect(unneeded(lacking, acceptedScripts)).toEqual([]);
});
