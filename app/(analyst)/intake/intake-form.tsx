'use client';

import { type FormEvent, useState } from 'react';
import { Alert } from '@/app/_ui/alert';
import { Button } from '@/app/_ui/button';
import { Card, CardBody } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';
import type { Locale } from '@/lib/domain/vocabulary';
import { intakePageTexts } from '@/lib/strings/intake-page';
import { CorrectionsOffered } from './corrections-offered';
import { FileDrop } from './file-drop';
import { ReceiptCard } from './receipt-card';
import { RefusedLines } from './refused-lines';
import { UnknownChannels } from './unknown-channels';
import { UploadProgress } from './upload-progress';
import { useUpload } from './use-upload';

/** Choose a file, watch it go in, stop it, see what came of it. */
export function IntakeForm({ locale }: { locale: Locale }) {
  const texts = intakePageTexts[locale];
  const { state, refused, start, stop } = useUpload();
  const [file, setFile] = useState<File | null>(null);
  const busy = state.stage === 'sending' || state.stage === 'stopping';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (file) start(file, { channel: String(form.get('channel') ?? ''), place: String(form.get('place') ?? '') });
  };
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
            <FileDrop texts={texts} file={file} disabled={busy} onFile={setFile} />
            <div className="grid gap-4 sm:grid-cols-2">
              <Field name="channel" label={texts.channel} hint={texts.channelHint}>
                {(control) => <Input {...control} maxLength={120} disabled={busy} />}
              </Field>
              <Field name="place" label={texts.place} hint={texts.placeHint}>
                {(control) => <Input {...control} maxLength={200} disabled={busy} />}
              </Field>
            </div>
            <div className="flex flex-wrap gap-3">
              <Button type="submit" disabled={busy}>
                {texts.start}
              </Button>
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
      {state.stage === 'failed' ? (
        <Alert kind="error" title={texts.failedTitle} live>
          {state.message ?? texts.lost}
        </Alert>
      ) : null}
      {state.receipt && !state.receipt.ownExport ? <ReceiptCard receipt={state.receipt} locale={locale} /> : null}
      {state.receipt?.ownExport ? <CorrectionsOffered receipt={state.receipt} locale={locale} /> : null}
      {state.receipt && state.receipt.unknownChannels.length > 0 ? (
        <UnknownChannels receipt={state.receipt} locale={locale} />
      ) : null}
      {refused.length > 0 ? <RefusedLines refused={refused} opened={state.opened} locale={locale} /> : null}
    </div>
  );
}
