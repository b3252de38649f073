import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { caretaker } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { restoreBackup } from '@/lib/services/backup/restore-backup';
import { restoreTexts } from '@/lib/strings/backup';
import { doWholeWork, explainBackup } from './whole-work';

const options = {
  replace: { type: 'boolean' },
  yes: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

let locale: Locale = 'vi';
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(explainBackup(error, locale));
  return 1;
});
process.exit();

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args) ?? { values: null, positionals: [] };
  if (values?.lang === 'en') locale = 'en';
  const texts = restoreTexts[locale];
  const [name, ...others] = positionals;
  if (!values || values.help || !name || others.length > 0) {
    console.error(texts.usage);
    return values?.help ? 0 : 2;
  }
  if (values.replace && !values.yes && !(await isSure())) return 2;
  const file = resolve(process.env.INIT_CWD ?? '.', name);
  const receipt = await doWholeWork(texts, (input) =>
    restoreBackup(caretaker, { ...input, file, replace: values.replace }),
  );
  if (!receipt) return 130;
  console.error(texts.afterwards(receipt));
  return receipt.audit.ok && receipt.differences === 0 ? 0 : 1;
}

/** Asks whoever sits at the terminal; nobody else can be asked. */
async function isSure(): Promise<boolean> {
  const texts = restoreTexts[locale];
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    console.error(texts.sayYes);
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(texts.surely).finally(() => terminal.close());
  return texts.yes.includes(answer.trim().normalize('NFC').toLowerCase());
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
}
