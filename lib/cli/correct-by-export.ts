import type { CorrectionPlan, CorrectionsReceipt } from '@/lib/domain/opinion/correction-plan';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { applyCorrections } from '@/lib/services/opinions/apply-corrections';
import { homeTexts } from '@/lib/strings/home';
import { sayChanges } from '@/lib/strings/reading';
import { sayLines } from '@/lib/strings/say-lines';

type Asked = {
  readonly plan: CorrectionPlan | null;
  readonly corrector: Viewer | undefined;
  readonly why: string | undefined;
  readonly corrections: boolean;
  readonly signal: AbortSignal;
};

/**
 * Says what an export that came home would correct, and corrects it when that was asked for, but for what changed after the export
 * was made: whether such a row was meant, only a page can ask.
 */
export async function correctByExport(
  { plan, corrector, why, corrections, signal }: Asked,
  locale: Locale,
): Promise<{ readonly corrected?: CorrectionsReceipt }> {
  const texts = homeTexts[locale];
  const say = (line: string) => console.error(line);
  say(texts.nothingTaken);
  if (!plan || !corrector) {
    say(texts.command.sayBy);
    return {};
  }
  tellOfRows(plan, locale);
  const meant = plan.offered.filter(({ isOlder }) => !isOlder);
  if (meant.length > 0) say(texts.command.offered(meant.length));
  for (const offer of meant) {
    const changes = sayChanges(offer, locale).map(({ field, before, after }) => `${field}: ${before} → ${after}`);
    say(texts.command.correction(offer.id, offer.line, changes.join(' · ')));
  }
  if (plan.offered.length > meant.length) say(texts.command.olderLeft(plan.offered.length - meant.length));
  if (plan.moreOffered > 0) say(texts.moreOffered(plan.moreOffered));
  if (meant.length === 0) return {};
  if (!corrections) {
    say(texts.command.sayCorrections);
    return {};
  }
  const corrected = await applyCorrections(corrector, {
    corrections: meant,
    why,
    door: 'command',
    signal,
    onProgress: (progress) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${texts.saving(progress)}`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  tellOfCorrected(corrected, locale);
  return { corrected };
}

function tellOfRows({ same, offered, textChanged, textChangedLines }: CorrectionPlan, locale: Locale): void {
  const texts = homeTexts[locale];
  console.error(texts.same(same));
  const lines = sayLines(
    textChangedLines.map((line) => ({ line })),
    textChanged,
    locale,
    textChangedLines.length,
  );
  if (textChanged > 0) console.error(texts.textChanged(textChanged, lines));
  if (offered.length === 0) console.error(texts.nothingOffered);
}

function tellOfCorrected(
  { done, same, changedSince, notFound, refused, left }: CorrectionsReceipt,
  locale: Locale,
): void {
  const texts = homeTexts[locale];
  console.error(texts.done(done));
  if (same > 0) console.error(texts.alreadySo(same));
  for (const [ids, tell] of [
    [changedSince, texts.changedSince],
    [notFound, texts.notFound],
    [refused, texts.refused],
  ] as const)
    if (ids.length > 0) console.error(tell(ids.join(', ')));
  if (left > 0) console.error(texts.stopped(left));
}
