import type { LineNumber } from '../domain/intake/post-line';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { formatNumber } from './format';

const more = bilingual({
  vi: (n: string) => ` và ${n} dòng nữa`,
  en: (n: string) => ` and ${n} more`,
});

/** Which lines, at most `most` of them by number; `all` is how many there were. */
export function sayLines(lines: readonly LineNumber[], all: number, locale: Locale, most = 20): string {
  const named = lines.slice(0, most);
  const each = named.map(
    ({ line, sheet }) => `${formatNumber(line, locale)}${sheet === undefined ? '' : ` (“${sheet}”)`}`,
  );
  return each.join(', ') + (all > named.length ? more[locale](formatNumber(all - named.length, locale)) : '');
}
