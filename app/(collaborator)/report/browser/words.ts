import type { Reason, Tier } from '@/lib/domain/classify/reading';
import type { OwnLists } from '@/lib/domain/lexicon/own-lists';
import type { MaskKind } from '@/lib/domain/redact/mask-kinds';
import type { Flag, Sentiment, Topic } from '@/lib/domain/vocabulary';
import type { HingeTexts } from '@/lib/strings/hinges';
import type { ReportFormTexts } from '@/lib/strings/report';

/** What the page hands to its script: everything it may have to say, in the person's language, and the board's own keywords. */
export type BrowserWords = {
  readonly texts: ReportFormTexts;
  readonly hinges: HingeTexts;
  /** What can be told at once, without asking the server. */
  readonly quick: Readonly<Record<'required' | 'tooShort' | 'summary', string>>;
  readonly names: {
    readonly sentiments: Record<Sentiment, string>;
    readonly topics: Record<Topic, string>;
    readonly flags: Record<Flag, string>;
    readonly masks: Record<MaskKind, string>;
    readonly kinds: Record<Reason['kind'], string>;
    readonly tiers: Record<Tier, string>;
  };
  readonly own: OwnLists | null;
};

export const wordsId = 'report-words';
