import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caretaker } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { makeBackup } from '@/lib/services/backup/make-backup';
import { backupTexts } from '@/lib/strings/backup';
import { doWholeWork, explainBackup } from './whole-work';

const options = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

let locale: Locale = 'vi';
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(explainBackup(error, locale));
  return 1;
});
process.exit();

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args) ?? { values: null, positionals: [] };
  if (values?.lang === 'en') locale = 'en';
  const texts = backupTexts[locale];
  const [name, ...others] = positionals;
  if (!values || values.help || !name || others.length > 0) {
    console.error(texts.usage);
    return values?.help ? 0 : 2;
  }
  const file = resolve(process.env.INIT_CWD ?? '.', name);
  const receipt = await doWholeWork(texts, (input) => makeBackup(caretaker, { ...input, file }));
  return receipt ? 0 : 130;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
}
