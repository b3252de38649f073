import { Cell, HeadCell, NumberCell, Table } from '@/app/_ui/table';
import type { Trial } from '@/lib/domain/own-words/own-plan';
import type { Locale } from '@/lib/domain/vocabulary';
import { ownWordsTexts } from '@/lib/strings/own-words';
import { sayMeaning, sayTold } from '@/lib/strings/say-own-word';

/** Which readings the newest opinions would gain and lose; nothing when none may be told. */
export function TrialTable({ trial, locale }: { trial: Trial; locale: Locale }) {
  if (trial.tags.length === 0) return null;
  const texts = ownWordsTexts[locale];
  return (
    <Table stacked label={texts.trialTitle}>
      <thead>
        <tr>
          <HeadCell>{texts.tag}</HeadCell>
          <HeadCell className="text-right">{texts.more}</HeadCell>
          <HeadCell className="text-right">{texts.fewer}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {trial.tags.map(({ kind, code, more, fewer }) => (
          <tr key={`${kind}/${code}`}>
            <Cell data-label={texts.tag}>{sayMeaning(kind, code, locale)}</Cell>
            <NumberCell data-label={texts.more}>{sayTold(more, locale)}</NumberCell>
            <NumberCell data-label={texts.fewer}>{sayTold(fewer, locale)}</NumberCell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
