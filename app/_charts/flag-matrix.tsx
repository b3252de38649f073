import Link from 'next/link';
import type { PlaceRow } from '@/lib/domain/dashboard';
import { tileName } from '@/lib/domain/tiles';
import type { Flag, Locale } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { formatNumber } from '@/lib/strings/format';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import type { Links } from './links';
import { placeOf } from './place-bars';

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
  const level = rows.find((row) => !row.rest)?.level ?? 'district';
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
            <th scope="row" title={row.name}>
              {row.rest ? texts.places.rest[level] : tileName(row.name)}
            </th>
            {columns.map((flag) => {
              const n = row.byFlag[flag.code] ?? 0;
              return (
                <td key={flag.code} style={tint(n, most)}>
                  {n === 0 ? (
                    texts.noneShort
                  ) : (
                    <Link
                      href={links.list({ ...placeOf(row), flag: flag.code })}
                      prefetch={false}
                      aria-label={texts.flags.cell(formatNumber(n, locale), names[flag.code].short, row.name)}
                    >
                      {formatNumber(n, locale)}
                    </Link>
                  )}
                </td>
              );
            })}
            <td className="font-semibold">
              <Link
                href={links.list({ ...placeOf(row), flag: 'any' })}
                prefetch={false}
                aria-label={texts.flags.cell(formatNumber(row.flagged, locale), texts.flagged, row.name)}
              >
                {formatNumber(row.flagged, locale)}
              </Link>
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

/** Square root, so that one item can be told from none beside a cell of a hundred. */
function tint(n: number, most: number) {
  if (n === 0) return undefined;
  const part = Math.round(12 + 58 * Math.sqrt(n / most));
  return { background: `color-mix(in oklab, var(--heat) ${part}%, var(--card))` };
}
