import type { MaskKind } from '../redact/mask-kinds';
import { redact } from '../redact/redact';
import type { MaskCounts, Redacted } from '../redact/redacted';
import { fieldNames, type KeptReport, type ReportForm, reportFields } from './fields';

/** The report with everything masked in every field of words, and how often, by kind, over all of them. */
export function redactReport(form: ReportForm): { readonly report: KeptReport; readonly masked: MaskCounts } {
  const masked: Partial<Record<MaskKind, number>> = {};
  const hide = (words: string): Redacted => {
    const { text, counts } = redact(words);
    for (const [kind, n] of Object.entries(counts) as [MaskKind, number][]) masked[kind] = (masked[kind] ?? 0) + n;
    return text;
  };
  const kept = fieldNames.map((name) => [
    name,
    reportFields[name].kind === 'words' ? hide(form[name] ?? '') : form[name],
  ]);
  return { report: Object.fromEntries(kept) as KeptReport, masked };
}
