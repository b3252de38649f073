import Link from 'next/link';
import type { PlaceRow } from '@/lib/domain/board/dashboard';
import type { Flag, Locale } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { formatNumber } from '@/lib/strings/format';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import type { Links } from './links';
import { levelOf, placeOf, rowWords } from './row-words';

type FlagMatrixProps = {
  /** Only rows with something flagged, most first. */
  rows: readonly PlaceRow[];
  flags: readonly { readonly code: Flag; readonly n: number }[];
  flagged: number;
  links: Links;
  locale: Locale;
};

const fewestForFullTint = 10;

/** Flagged items by place and kind: a table whose cells are tinted by how many, and each number opens its list. */
export function FlagMatrix({ rows, flags, flagged, links, locale }: FlagMatrixProps) {
  const texts = chartTexts[locale];
  const names = vocabularyTexts[locale].flags;
  const columns = flags.filter((flag) => flag.n > 0);
  const level = levelOf(rows);
  const most = Math.max(fewestForFullTint, ...rows.flatMap((row) => columns.map((flag) => row.byFlag[flag.code] ?? 0)));
  return (
    <table className="flag-matrix">
      <thead>
        <tr>
          <th scope="col">{texts.places.column[level]}</th>
          {columns.map((flag) => (
            <th scope="col" key={flag.code} title={names[flag.code].name}>
              <span>{names[flag.code].short}</span>
            </th>
          ))}
          <th scope="col">
            <span>{texts.flags.any}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.key}${row.rest}`}>
            <th scope="row" title={rowWords(row, level, locale).note ?? row.name}>
              {rowWords(row, level, locale).short}
            </th>
            {columns.map((flag) => {
              const n = row.byFlag[flag.code] ?? 0;
              return (
                <td key={flag.code} style={tint(n, most)}>
                  <Count n={n} row={row} level={level} flag={flag.code} links={links} locale={locale} />
                </td>
              );
            })}
            <td className="font-semibold">
              <Count n={row.flagged} row={row} level={level} flag="any" links={links} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.total}</th>
          {columns.map((flag) => (
            <td key={flag.code}>
              <Link href={links.list({ flag: flag.code })} prefetch={false}>
                {formatNumber(flag.n, locale)}
              </Link>
            </td>
          ))}
          <td>
            <Link href={links.list({ flag: 'any' })} prefetch={false}>
              {formatNumber(flagged, locale)}
            </Link>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

type CountProps = {
  n: number;
  row: PlaceRow;
  level: PlaceRow['level'];
  flag: Flag | 'any';
  links: Links;
  locale: Locale;
};

function Count({ n, row, level, flag, links, locale }: CountProps) {
  const texts = chartTexts[locale];
  const part = placeOf(row);
  const count = formatNumber(n, locale);
  if (n === 0) return texts.noneShort;
  if (!part) return count;
  const kind = flag === 'any' ? texts.flagged : vocabularyTexts[locale].flags[flag].short;
  return (
    <Link
      href={links.list({ ...part, flag })}
      prefetch={false}
      aria-label={texts.flags.cell(count, kind, rowWords(row, level, locale).name)}
    >
      {count}
    </Link>
  );
}

/** Square root, so that one item can be told from none beside a cell of a hundred. */
function tint(n: number, most: number) {
  if (n === 0) return undefined;
  const part = Math.round(10 + 38 * Math.sqrt(n / most));
  return { background: `color-mix(in oklab, var(--heat) ${part}%, var(--card))` };
}
