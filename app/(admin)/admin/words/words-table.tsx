import { Cell, HeadCell, NumberCell, Table } from '@/app/_ui/table';
import type { OwnWord } from '@/lib/domain/own-words/own-word';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { ownWordsTexts } from '@/lib/strings/own-words';
import { sayMeaning, sayOwnDeed } from '@/lib/strings/say-own-word';

type Row = { readonly line?: number; readonly word: OwnWord };

/** Own keywords, with their lines where they come from a table. */
export function WordsTable({ rows, label, locale }: { rows: readonly Row[]; label: string; locale: Locale }) {
  const texts = ownWordsTexts[locale];
  const { columns } = texts;
  const hasLines = rows.some(({ line }) => line !== undefined);
  return (
    <Table stacked label={label}>
      <thead>
        <tr>
          {hasLines ? <HeadCell>{texts.line}</HeadCell> : null}
          <HeadCell>{columns.phrase}</HeadCell>
          <HeadCell>{columns.deed}</HeadCell>
          <HeadCell>{columns.meaning}</HeadCell>
          <HeadCell>{columns.weight}</HeadCell>
          <HeadCell>{columns.note}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, word }) => (
          <tr key={`${word.kind}/${word.phrase}`}>
            {line === undefined ? null : (
              <NumberCell data-label={texts.line} className="text-left!">
                {formatNumber(line, locale)}
              </NumberCell>
            )}
            <Cell data-label={columns.phrase} className="font-medium">
              {word.phrase}
              {word.marksOnly ? <span className="text-muted-foreground"> ({texts.marksOnly})</span> : null}
            </Cell>
            <Cell data-label={columns.deed}>{sayOwnDeed(word.deed, locale)}</Cell>
            <Cell data-label={columns.meaning}>{sayMeaning(word.kind, word.code, locale)}</Cell>
            <Cell data-label={columns.weight} className="tabular-nums">
              {word.weight === null ? (word.deed === 'mute' ? '–' : texts.usual) : formatNumber(word.weight, locale)}
            </Cell>
            <Cell data-label={columns.note} className="text-muted-foreground">
              {word.note ?? '–'}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
