import { Cell, HeadCell, NumberCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import { exportFormats } from '@/lib/services/exports/table-bytes';
import type { OwnWordsView } from '@/lib/services/words/read-own-words';
import { formatDateTime, formatNumber } from '@/lib/strings/format';
import { ownWordsTexts } from '@/lib/strings/own-words';
import { sayActor } from '@/lib/strings/say-actor';

/** Who changed the own keywords when, each with its table to download. */
export function HistoryTable({ history, locale }: { history: OwnWordsView['history']; locale: Locale }) {
  const texts = ownWordsTexts[locale];
  const { historyColumns: columns } = texts;
  return (
    <Table stacked label={texts.history}>
      <thead>
        <tr>
          <HeadCell>{columns.number}</HeadCell>
          <HeadCell>{columns.at}</HeadCell>
          <HeadCell>{columns.who}</HeadCell>
          <HeadCell className="text-right">{columns.size}</HeadCell>
          <HeadCell>{columns.hash}</HeadCell>
          <HeadCell>{columns.file}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {history.map((change) => (
          <tr key={change.id}>
            <NumberCell data-label={columns.number} className="text-left!">
              {change.id}
            </NumberCell>
            <Cell data-label={columns.at} className="tabular-nums">
              {formatDateTime(change.keptAt, locale)}
            </Cell>
            <Cell data-label={columns.who}>{sayActor(change, locale)}</Cell>
            <NumberCell data-label={columns.size}>{formatNumber(change.size, locale)}</NumberCell>
            <Cell data-label={columns.hash} className="font-mono">
              {change.hash || texts.none}
            </Cell>
            <Cell data-label={columns.file}>
              <span className="inline-flex flex-wrap gap-x-4 gap-y-1">
                {exportFormats.map((format) => (
                  <a
                    key={format}
                    href={`/exports/words?format=${format}&change=${change.id}`}
                    download
                    className="font-medium text-primary underline-offset-4 hover:underline"
                    aria-label={`${texts.download} ${texts.formats[format]}: ${formatDateTime(change.keptAt, locale)}`}
                  >
                    {texts.formats[format]}
                  </a>
                ))}
              </span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
