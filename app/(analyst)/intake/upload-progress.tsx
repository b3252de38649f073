import type { Locale } from '@/lib/domain/vocabulary';
import { intakePageTexts } from '@/lib/strings/intake-page';
import type { UploadState } from './use-upload';

/** How much of the file is sent, then how many lines are in. */
export function UploadProgress({ state, locale }: { state: UploadState; locale: Locale }) {
  const texts = intakePageTexts[locale];
  const sent = state.sent >= 100;
  const percent = sent ? (state.percent ?? undefined) : state.sent;
  const label = sent ? texts.reading : texts.sending(state.sent);
  return (
    <div className="mt-4 space-y-2">
      <progress className="h-2.5 w-full accent-primary" aria-label={label} max={100} value={percent} />
      <p className="text-sm tabular-nums" role="status">
        {state.counts ? texts.sofar(state.counts) : label}
      </p>
    </div>
  );
}
