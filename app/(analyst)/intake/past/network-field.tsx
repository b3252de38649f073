import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';
import { longestNetwork } from '@/lib/domain/intake/longest';
import type { Locale } from '@/lib/domain/vocabulary';
import { pastReportTexts } from '@/lib/strings/past-reports';

/** On whose behalf past reports are entered. */
export function NetworkField({ disabled, locale }: { disabled: boolean; locale: Locale }) {
  const texts = pastReportTexts[locale];
  return (
    <Field name="network" label={texts.network} hint={texts.networkHint}>
      {(control) => <Input {...control} maxLength={longestNetwork} disabled={disabled} />}
    </Field>
  );
}
