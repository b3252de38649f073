import { Card, CardHeader } from '@/app/_ui/card';
import { Cell, HeadCell, NumberCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { ownWordsTexts } from '@/lib/strings/own-words';
import type { SaidLine } from './said-plan';

type LinesCardProps = {
  kind: 'refused' | 'noted';
  /** No other line can be used. */
  isAlone?: boolean;
  lines: readonly SaidLine[];
  locale: Locale;
};

/** Lines as they stand in the table, each with what is to be said of it; nothing when there are none. */
export function LinesCard({ kind, isAlone = false, lines, locale }: LinesCardProps) {
  if (lines.length === 0) return null;
  const texts = ownWordsTexts[locale];
  const title = texts[kind](formatNumber(lines.length, locale));
  return (
    <Card>
      <CardHeader title={title} note={isAlone ? texts.noneGoodNote : texts[`${kind}Note`]} className="pb-3" />
      <Table stacked label={title}>
        <thead>
          <tr>
            <HeadCell>{texts.line}</HeadCell>
            <HeadCell>{texts.columns.phrase}</HeadCell>
            <HeadCell>{texts.why}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, phrase, why }) => (
            <tr key={line}>
              <NumberCell data-label={texts.line} className="text-left!">
                {formatNumber(line, locale)}
              </NumberCell>
              <Cell data-label={texts.columns.phrase}>{phrase || '–'}</Cell>
              <Cell data-label={texts.why} className={kind === 'refused' ? 'text-destructive' : undefined}>
                {why.join(' ')}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
