'use client';

import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { Alert } from '@/app/_ui/alert';
import { Button } from '@/app/_ui/button';
import { Card, CardBody } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';
import { type Complete, type FileAsked, type IntakeChoices, writtenAsked } from '@/lib/domain/input/ways-of-reading';
import type { ChangedChoice } from '@/lib/domain/intake/post-line';
import type { Locale } from '@/lib/domain/vocabulary';
import { changedTexts } from '@/lib/strings/changed-posts';
import { intakePageTexts } from '@/lib/strings/intake-page';
import { mappingTexts } from '@/lib/strings/mapping';
import { pastReportTexts } from '@/lib/strings/past-reports';
import { ChangedChoiceField } from './changed-choice';
import { type ChosenReading, readingChosen, readingShown, type Takes, withFound } from './chosen-reading';
import { FileDrop } from './file-drop';
import { asksForFont, FontField } from './font-field';
import { MappingStep } from './mapping-step';
import { NetworkField } from './past/network-field';
import { RememberMapping } from './remember-mapping';
import { UnknownChannels } from './unknown-channels';
import { UploadOutcome } from './upload-outcome';
import { UploadProgress } from './upload-progress';
import { usePreview } from './use-preview';
import { useUpload } from './use-upload';

const never = () => () => {};

/** `changedBefore` is how many posts of a form sent without JavaScript were there with other words. */
type IntakeFormProps = { changedBefore?: number; locale: Locale; takes?: Takes };

/**
 * Choose a file, see what its columns are taken for, try it, watch it go in, stop it, see what came of it. Without JavaScript the file goes in at once.
 */
export function IntakeForm({ changedBefore = 0, locale, takes = 'posts' }: IntakeFormProps) {
  const texts = intakePageTexts[locale];
  const mapping = mappingTexts[locale];
  const { importN, formats, placeHint } = {
    ...texts,
    ...mapping,
    ...(takes === 'reports' ? pastReportTexts[locale] : {}),
  };
  const { state, refused, start, stop, clear } = useUpload();
  const { preview, look } = usePreview();
  const [file, setFile] = useState<File | null>(null);
  const [sheets, setSheets] = useState<readonly string[] | null>(null);
  const [picked, setPicked] = useState<ChosenReading | null>(null);
  const [font, setFont] = useState<ChosenReading['font']>(null);
  const [choice, setChoice] = useState<ChangedChoice>('keep');
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const busy = state.stage === 'sending' || state.stage === 'stopping';
  const looked = preview.stage === 'shown' ? preview.looked : null;
  const chosen = looked ? (picked ?? { ...readingShown(looked), font }) : null;
  const taken = new Set(Object.values(chosen?.uses ?? {}));
  const isOwn = looked?.isOwnExport ?? false;
  const canStart = chosen !== null && (isOwn || (taken.has('text') && taken.has('date')));
  const choose = (next: File | null) => {
    setFile(next);
    setSheets(null);
    setPicked(null);
    setChoice('keep');
    setFont(null);
    clear();
    void look(next);
  };
  const pick = (next: ChosenReading) => {
    setPicked(next);
    clear();
  };
  const pickFont = (next: ChosenReading['font']) => {
    setFont(next);
    void look(file, sheets ?? [], next);
  };
  const pickSheets = (names: readonly string[]) => {
    setPicked(null);
    setSheets(names);
    clear();
    void look(file, names, font);
  };
  const { foreseen, receipt } = state;
  const isReplaced = receipt !== null && receipt.replaced > 0 && !receipt.stopped;
  const changedSince = receipt ? (isReplaced ? 0 : receipt.changed) : isReady ? 0 : changedBefore;
  const changed = foreseen?.changed ?? changedSince;
  const isUnfinished = busy || state.stage === 'failed' || receipt?.stopped;
  const isReplacing = choice === 'replace' && (changed > 0 || isUnfinished);
  const importCalled = (added: number) =>
    isReplacing ? changedTexts[locale].importAndReplace(added, changed) : importN(added);
  const comes = foreseen && !foreseen.asks ? foreseen.addedAtMost + (isReplacing ? changed : 0) : 0;
  const startCalled = isOwn ? mapping.seeChanged : comes > 0 ? importCalled(foreseen?.addedAtMost ?? 0) : texts.start;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!file || !chosen || !canStart) return;
    const form = new FormData(event.currentTarget);
    const isDry = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value') === 'dry';
    const text = (name: string) => String(form.get(name) ?? '') || undefined;
    const defaults: Complete<FileAsked['defaults']> = { channel: text('channel'), place: text('place') };
    const choices: Complete<IntakeChoices> = {
      mapping: looked?.saved?.name,
      as: takes === 'reports' ? 'report' : undefined,
      network: text('network'),
      changed: isReplacing ? 'replace' : undefined,
      isDry: isDry || undefined,
    };
    const reading = isOwn ? {} : readingChosen({ ...withFound(chosen, foreseen), sheets });
    start(file, writtenAsked({ defaults, reading, choices }), isDry);
  };
  const asksFont = asksForFont(state);
  return (
    <div className="space-y-4">
      <Card>
        <CardBody>
          <form
            action="/api/intake"
            method="post"
            encType="multipart/form-data"
            className="space-y-4"
            onSubmit={submit}
            aria-busy={busy}
          >
            {takes === 'reports' ? <input type="hidden" name="as" value="report" /> : null}
            <FileDrop texts={{ ...texts, formats }} file={file} disabled={busy} onFile={choose} />
            <div className="grid gap-4 sm:grid-cols-2">
              {takes === 'reports' ? (
                <NetworkField disabled={busy} locale={locale} />
              ) : (
                <Field name="channel" label={texts.channel} hint={texts.channelHint}>
                  {(control) => <Input {...control} maxLength={120} disabled={busy} />}
                </Field>
              )}
              <Field name="place" label={texts.place} hint={placeHint}>
                {(control) => <Input {...control} maxLength={200} disabled={busy} />}
              </Field>
            </div>
            {preview.stage === 'looking' ? <p role="status">{mapping.looking}</p> : null}
            {preview.stage === 'lost' ? <Alert kind="error">{mapping.lookLost}</Alert> : null}
            {preview.stage === 'refused' ? (
              <Alert kind="error" title={mapping.lookFailed} live>
                {preview.message}
              </Alert>
            ) : null}
            {preview.stage === 'refused' && asksForFont(preview) ? (
              <FontField value={font} disabled={busy} locale={locale} onChoose={pickFont} />
            ) : null}
            {looked?.isOwnExport ? <Alert kind="info">{mapping.ownExport}</Alert> : null}
            {looked && chosen && !looked.isOwnExport ? (
              <MappingStep
                looked={looked}
                chosen={chosen}
                asksFont={asksFont}
                disabled={busy}
                locale={locale}
                onChoose={pick}
                onSheets={pickSheets}
              />
            ) : null}
            {changed > 0 || isReplacing ? (
              <ChangedChoiceField
                changed={changed}
                chosen={choice}
                disabled={busy}
                locale={locale}
                onChoose={setChoice}
              />
            ) : null}
            <div className="flex flex-wrap gap-3">
              <Button type="submit" disabled={busy || (isReady && (!canStart || foreseen?.asks != null))}>
                {startCalled}
              </Button>
              {isReady ? (
                <Button type="submit" name="how" value="dry" variant="secondary" disabled={busy || !canStart || isOwn}>
                  {mapping.dryRun}
                </Button>
              ) : null}
              {busy ? (
                <Button variant="destructive-quiet" onClick={stop} disabled={state.stage === 'stopping'}>
                  {state.stage === 'stopping' ? texts.stopping : texts.stop}
                </Button>
              ) : null}
            </div>
          </form>
          {busy ? <UploadProgress state={state} locale={locale} /> : null}
        </CardBody>
      </Card>
      <UploadOutcome state={state} refused={refused} locale={locale}>
        {state.receipt && state.receipt.unknownChannels.length > 0 ? (
          <UnknownChannels receipt={state.receipt} locale={locale} />
        ) : null}
        {looked && chosen && state.receipt && !isOwn ? (
          <RememberMapping looked={looked} chosen={chosen} locale={locale} />
        ) : null}
      </UploadOutcome>
    </div>
  );
}
