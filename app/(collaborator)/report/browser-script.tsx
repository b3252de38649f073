import type { OwnLists } from '@/lib/domain/lexicon/own-lists';
import { reportFields } from '@/lib/domain/report/fields';
import type { Flag, Locale } from '@/lib/domain/vocabulary';
import { explainError, explainProblem } from '@/lib/strings/errors';
import { hingeTexts } from '@/lib/strings/hinges';
import { readingTexts } from '@/lib/strings/reading';
import { reportTexts } from '@/lib/strings/report';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { type BrowserWords, wordsId } from './browser/words';

/** The form's own script, without which it is a plain form, and the words it may say: data, nothing in them runs. */
export function BrowserScript({ script, own, locale }: { script: string; own: OwnLists | null; locale: Locale }) {
  const words = JSON.stringify({ ...wordsFor(locale), own }).replaceAll('<', '\\u003c');
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own texts as JSON, with every < escaped */}
      <script id={wordsId} type="application/json" dangerouslySetInnerHTML={{ __html: words }} />
      <script type="module" src={script} />
    </>
  );
}

function wordsFor(locale: Locale): Omit<BrowserWords, 'own'> {
  const { sentiments, topics, flags } = vocabularyTexts[locale];
  const { kinds, tiers, masks } = readingTexts[locale];
  const short = Object.fromEntries(Object.entries(flags).map(([code, name]) => [code, name.short]));
  return {
    texts: reportTexts[locale].form,
    hinges: hingeTexts[locale],
    quick: {
      required: explainProblem({ field: 'text', code: 'required' }, locale),
      tooShort: explainProblem({ field: 'text', code: 'too_short', limit: reportFields.text.min }, locale),
      summary: explainError({ code: 'invalid_input' }, locale),
    },
    names: { sentiments, topics, flags: short as Record<Flag, string>, masks, kinds, tiers },
  };
}
