import type { Locale } from '@/lib/domain/vocabulary';
import { intakePageTexts } from '@/lib/strings/intake-page';
import { mappingTexts } from '@/lib/strings/mapping';
import type { UploadState } from './use-upload';

/** How much of the file is sent, and what is done with it: looked through, then kept. */
export function UploadProgress({ state, locale }: { state: UploadState; locale: Locale }) {
  const texts = intakePageTexts[locale];
  const isSent = state.sent >= 100;
  const sending = isSent ? '' : texts.sending(state.sent);
  const doing = whatIsDone(state, locale) ?? (isSent ? texts.reading : '');
  return (
    <div className="mt-4 space-y-2">
      <progress
        className="h-2.5 w-full accent-primary"
        aria-label={sending || doing}
        max={100}
        value={isSent ? (state.percent ?? undefined) : state.sent}
      />
      <p className="text-sm tabular-nums" role="status">
        {[sending, doing].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}

/** Null while nothing of it is known yet. */
function whatIsDone({ isDry, looked, counts }: UploadState, locale: Locale): string | null {
  const texts = intakePageTexts[locale];
  if (looked) return texts.looking(looked);
  if (isDry) return mappingTexts[locale].dryRunning(counts?.read ?? 0);
  return counts && counts.read > 0 ? texts.sofar(counts) : null;
}
