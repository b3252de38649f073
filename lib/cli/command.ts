import { createInterface } from 'node:readline/promises';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Locale } from '@/lib/domain/vocabulary';
import { commandTexts } from '@/lib/strings/command';
import { explainFailure } from './explain-failure';
import { FileFailed } from './files';

/** The options of a command, as Node's parseArgs takes them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

const everyCommands = {
  lang: { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
type EveryCommands = Omit<typeof everyCommands, 'yes'>;

type Parsed<Own extends Options> = ReturnType<
  typeof parseArgs<{ options: Own & EveryCommands; strict: true; allowPositionals: true }>
>['values'];

/** What a command was called with, once it is known to be right. */
export type Called<Own extends Options, Texts> = {
  readonly values: Parsed<Own>;
  /** What stands beside the options: names of files and the like. */
  readonly names: readonly string[];
  readonly texts: Texts;
  readonly locale: Locale;
};

export type Command<Own extends Options, Texts extends { readonly usage: string }> = {
  readonly texts: Readonly<Record<Locale, Texts>>;
  readonly options: Own;
  /** How many names it takes, none unless said: at least and at most. */
  readonly names?: readonly [least: number, most: number];
  /** For what cannot be taken back: what is asked first, in the reader's language. Null when this call takes nothing away. */
  readonly surely?: (called: Called<Own, Texts>) => string | null;
  /** What to say when it throws, where that is not what every command says. */
  readonly explain?: (error: unknown, locale: Locale) => string;
  /** The exit code when it throws; 1 unless said. */
  readonly failed?: number;
  /** Does the work and answers the exit code. */
  readonly run: (called: Called<Own, Texts>) => Promise<number>;
};

/** Thrown by a command that is not called as it should be: what is wrong and its usage are shown, and it ends with 2. */
export class WrongUse extends Error {
  constructor(readonly said = '') {
    super('wrong use');
  }
}

/**
 * Runs a command of the command line and ends the process. `--help` shows its usage and does nothing else; an option it does
 * not know, a missing name or a wrong value ends it with 2 before anything is done. What takes something away asks
 * first, or wants `--yes` where nobody can be asked. With `NGHE_DAN_READ_CALL_ONLY` it reads how it is called and ends with 0 when
 * that is right.
 */
export async function runCommand<const Own extends Options, Texts extends { readonly usage: string }>(
  command: Command<Own, Texts>,
): Promise<never> {
  const given = process.argv.slice(2);
  const locale = localeOf(given);
  try {
    process.exit(await runCalled(command, given, locale));
  } catch (error) {
    if (error instanceof WrongUse) {
      console.error([error.said, usageOf(command, locale)].filter(Boolean).join('\n'));
      process.exit(2);
    }
    if (error instanceof FileFailed) {
      console.error(sayFile(error, locale));
      process.exit(error.code === 'DASH' ? 2 : (command.failed ?? 1));
    }
    console.error((command.explain ?? explainFailure)(error, locale));
    process.exit(command.failed ?? 1);
  }
}

async function runCalled<const Own extends Options, Texts extends { readonly usage: string }>(
  command: Command<Own, Texts>,
  given: readonly string[],
  locale: Locale,
): Promise<number> {
  if (asksForHelp(given)) {
    console.error(usageOf(command, locale));
    return 0;
  }
  const { yes, ...called } = readCall(command, given, locale);
  if (process.env.NGHE_DAN_READ_CALL_ONLY) return 0;
  const question = yes ? null : (command.surely?.(called) ?? null);
  if (question !== null && !(await isSure(question, locale))) return 2;
  return command.run(called);
}

/** Which file could not be read or written, and why. */
function sayFile({ deed, file, code }: FileFailed, locale: Locale): string {
  const { files } = commandTexts[locale];
  if (code === 'DASH') return files.dash;
  const why = Object.hasOwn(files.why, code) ? files.why[code] : undefined;
  return files[deed](`${file} (${code || '?'})`, (code === 'ENOENT' ? files.absent[deed] : why) ?? files.otherwise);
}

/** How it is used, with the options of every command that its own words do not name. */
function usageOf<Own extends Options, Texts extends { readonly usage: string }>(
  { texts, surely }: Command<Own, Texts>,
  locale: Locale,
): string {
  const { usage } = texts[locale];
  const { lang, yes } = commandTexts[locale].options;
  const missing = [...(usage.includes('--lang') ? [] : [lang]), ...(!surely || usage.includes('--yes:') ? [] : [yes])];
  return [usage, ...missing].join('\n');
}

const asksForHelp = (given: readonly string[]) => given.includes('--help') || given.includes('-h');

/** Found before anything else is read, so that what is wrong is said in the right language. */
function localeOf(given: readonly string[]): Locale {
  const told = given.findLast((word, at) => given[at - 1] === '--lang' || word.startsWith('--lang='));
  return told?.replace('--lang=', '') === 'en' ? 'en' : 'vi';
}

function readCall<const Own extends Options, Texts extends { readonly usage: string }>(
  command: Command<Own, Texts>,
  given: readonly string[],
  locale: Locale,
): Called<Own, Texts> & { readonly yes: boolean } {
  const said = commandTexts[locale];
  const { yes, ...others } = everyCommands;
  const options = { ...command.options, ...others, ...(command.surely ? { yes } : {}) };
  const { values, positionals } = parse(given, options, locale);
  const { lang, yes: sure } = values as { lang?: string; yes?: boolean };
  if (lang !== undefined && lang !== 'vi' && lang !== 'en') throw new WrongUse(said.badLanguage(lang));
  const [least, most] = command.names ?? [0, 0];
  if (positionals.length < least || positionals.length > most) throw new WrongUse(said.badWords);
  const called = { values: values as Parsed<Own>, names: positionals, texts: command.texts[locale], locale };
  return { ...called, yes: sure === true };
}

function parse(given: readonly string[], options: Options, locale: Locale) {
  try {
    return parseArgs({ args: [...given], options, strict: true, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!String(code).startsWith('ERR_PARSE_ARGS_')) throw error;
    const [, option = ''] = /'(-[^' ]+)/.exec(message) ?? [];
    const said = commandTexts[locale];
    throw new WrongUse(code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? said.unknownOption(option) : said.badValue(option));
  }
}

/** Asks whoever sits at the terminal; without one says that `--yes` is wanted. */
async function isSure(question: string, locale: Locale): Promise<boolean> {
  const said = commandTexts[locale];
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    console.error(said.wantsYes(question));
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(said.ask(question)).finally(() => terminal.close());
  const isYes = said.yes.includes(answer.trim().normalize('NFC').toLowerCase());
  if (!isYes) console.error(said.leftAlone);
  return isYes;
}
