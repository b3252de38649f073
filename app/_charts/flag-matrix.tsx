'use client';

import type { CSSProperties } from 'react';
import type { ApartView, PlaceRow } from '@/lib/domain/board/dashboard';
import { withApart } from '@/lib/domain/board/kept-apart';
import { apartFlag, type Flag, type Locale } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { formatNumber } from '@/lib/strings/format';
import { keptApartTexts, sayTens, sayTensShort, sayWhyUneven } from '@/lib/strings/kept-apart';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { type Links, type Look, linksOf } from './links';
import { levelOf, placeOf, rowWords } from './row-words';

type FlagMatrixProps = {
  /** Only rows with something flagged, most first. */
  rows: readonly PlaceRow[];
  flags: readonly { readonly code: Flag; readonly n: number }[];
  flagged: number;
  /** Stands in the column of the flag that is kept apart, and counts in the sums. */
  apart: ApartView;
  look: Look;
  locale: Locale;
};

const fewestForFullTint = 10;
const whyId = 'flags-in-tens';

/** Flagged items by place and kind: a table whose cells are tinted by how many, and each number opens its list. */
export function FlagMatrix({ rows, flags, flagged, apart, look, locale }: FlagMatrixProps) {
  const links = linksOf(look);
  const texts = chartTexts[locale];
  const names = vocabularyTexts[locale].flags;
  const isTold = typeof apart.now === 'number';
  const columns = flags.filter((flag) => flag.n > 0 || (isTold && flag.code === apartFlag));
  const level = levelOf(rows);
  const most = Math.max(fewestForFullTint, ...rows.flatMap((row) => columns.map((flag) => row.byFlag[flag.code] ?? 0)));
  const table = (
    <table className="flag-matrix" aria-describedby={isTold ? whyId : undefined}>
      <thead>
        <tr>
          <th scope="col">{texts.places.column[level]}</th>
          {columns.map((flag) => (
            <th scope="col" key={flag.code} title={names[flag.code].name}>
              <span>
                {names[flag.code].short}
                {isTold && flag.code === apartFlag ? ` (${keptApartTexts[locale].inTens})` : ''}
              </span>
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
              if (isTold && flag.code === apartFlag) {
                const tens = row.rest && !placeOf(row) ? null : (apart.places[row.key] ?? 0);
                return (
                  <td key={flag.code} style={tint(tens ?? 0, most)}>
                    <Apart tens={tens} row={row} level={level} links={links} locale={locale} />
                  </td>
                );
              }
              return (
                <td key={flag.code} style={tint(n, most)}>
                  <Count n={n} row={row} level={level} flag={flag.code} links={links} locale={locale} />
                </td>
              );
            })}
            <td className="font-semibold">
              <Count
                n={withApart(row.flagged, apart.places[row.key])}
                row={row}
                level={level}
                flag="any"
                links={links}
                locale={locale}
              />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.total}</th>
          {columns.map((flag) => (
            <td key={flag.code}>
              {isTold && flag.code === apartFlag ? (
                <a
                  href={links.list({ flag: flag.code })}
                  aria-label={keptApartTexts[locale].list(sayTens(withApart(0, apart.now), locale))}
                >
                  {sayTensShort(withApart(0, apart.now), locale)}
                </a>
              ) : (
                <a href={links.list({ flag: flag.code })}>{formatNumber(flag.n, locale)}</a>
              )}
            </td>
          ))}
          <td>
            <a href={links.list({ flag: 'any' })}>{formatNumber(withApart(flagged, apart.now), locale)}</a>
          </td>
        </tr>
      </tfoot>
    </table>
  );
  if (!isTold) return table;
  return (
    <>
      <p id={whyId} className="mb-3 max-w-prose text-sm">
        {sayWhyUneven(names[apartFlag].short, locale)}
      </p>
      {table}
    </>
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
    <a
      href={links.list({ ...part, flag })}
      aria-label={texts.flags.cell(count, kind, rowWords(row, level, locale).name)}
    >
      {count}
    </a>
  );
}

type ApartProps = Omit<CountProps, 'n' | 'flag'> & { tens: number | null };

/** Tens of what is kept apart in a place; a list leads to the sentence about them. */
function Apart({ tens, row, level, links, locale }: ApartProps) {
  const part = placeOf(row);
  if (tens === null || !part) return chartTexts[locale].noneShort;
  const said = sayTens(tens, locale);
  return (
    <a
      href={links.list({ ...part, flag: apartFlag })}
      aria-label={keptApartTexts[locale].cell(said, rowWords(row, level, locale).name)}
    >
      {sayTensShort(tens, locale)}
    </a>
  );
}

/** Square root, so that one item can be told from none beside a cell of a hundred. */
function tint(n: number, most: number) {
  if (n === 0) return undefined;
  const part = Math.round(10 + 38 * Math.sqrt(n / most));
  return { '--tint': `${part}%` } as CSSProperties;
}
