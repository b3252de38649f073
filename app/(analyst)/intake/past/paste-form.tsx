'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Card, CardBody } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Textarea } from '@/app/_ui/textarea';
import { writtenAsked } from '@/lib/domain/input/ways-of-reading';
import type { Locale } from '@/lib/domain/vocabulary';
import { intakePageTexts } from '@/lib/strings/intake-page';
import { mappingTexts } from '@/lib/strings/mapping';
import { pastReportTexts } from '@/lib/strings/past-reports';
import type { ChosenReading } from '../chosen-reading';
import { asksForFont, FontField } from '../font-field';
import { UploadOutcome } from '../upload-outcome';
import { UploadProgress } from '../upload-progress';
import { useUpload } from '../use-upload';
import { ItemsList } from './items-list';
import { NetworkField } from './network-field';
import { pastedFile } from './pasted-file';
import { useItems } from './use-items';

/** Paste a text, see it cut into items, mend them, try and import them. Who spoke never leaves the browser. */
export function PasteForm({ locale }: { locale: Locale }) {
  const texts = pastReportTexts[locale];
  const page = intakePageTexts[locale];
  const mapping = mappingTexts[locale];
  const { state, refused, start, stop, clear } = useUpload();
  const [text, setText] = useState('');
  const [isNothing, setNothing] = useState(false);
  const [font, setFont] = useState<ChosenReading['font']>(null);
  const cutting = useItems();
  const { items } = cutting;
  const isBack = useRef(false);
  useEffect(() => {
    if (!items && isBack.current) document.getElementById('pasted')?.focus();
    isBack.current = items !== null;
  }, [items]);
  const { foreseen } = state;
  const mayBeLost = cutting.isTouched && items !== null && !state.receipt;
  useEffect(() => {
    if (!mayBeLost) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [mayBeLost]);
  const busy = state.stage === 'sending' || state.stage === 'stopping';
  const filled = items?.filter((item) => item.text.trim() !== '') ?? [];
  const canStart = filled.length > 0 && filled.every(({ day }) => day !== null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!items) {
      setNothing(cutting.cut(text) === 0);
      return;
    }
    if (!canStart || busy) return;
    const network = String(new FormData(event.currentTarget).get('network') ?? '');
    const isDry = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value') === 'dry';
    const asked = {
      reading: { dateOrder: 'day_first', oldFont: font ?? undefined },
      choices: { as: 'report', network: network || undefined, isDry: isDry || undefined },
    } as const;
    start(pastedFile(filled, texts.fileName), writtenAsked(asked), isDry);
  };
  const goBack = () => {
    if (mayBeLost && !window.confirm(texts.sureBack)) return;
    clear();
    cutting.forget();
  };
  const asksFont = asksForFont(state);
  return (
    <div className="space-y-4">
      <form className="space-y-4" onSubmit={submit} onChange={busy ? undefined : clear} aria-busy={busy}>
        <Card>
          <CardBody className="space-y-4">
            <NetworkField disabled={busy} locale={locale} />
            {items ? null : (
              <>
                <Field
                  name="pasted"
                  label={texts.text}
                  hint={texts.textHint}
                  error={isNothing ? texts.nothingCut : null}
                >
                  {(control) => (
                    <Textarea
                      {...control}
                      className="max-h-[60vh] min-h-56"
                      value={text}
                      onChange={({ target }) => setText(target.value)}
                    />
                  )}
                </Field>
                <Button type="submit">{texts.cut}</Button>
              </>
            )}
          </CardBody>
        </Card>
        {items ? (
          <>
            <ItemsList
              items={items}
              state={cutting}
              disabled={busy}
              locale={locale}
              onChanged={clear}
              onBack={goBack}
            />
            {asksFont || font ? <FontField value={font} disabled={busy} locale={locale} onChoose={setFont} /> : null}
            <div className="flex flex-wrap gap-3">
              <Button type="submit" disabled={busy || !canStart || foreseen?.asks != null}>
                {texts.importN(filled.length)}
              </Button>
              <Button type="submit" name="how" value="dry" variant="secondary" disabled={busy || !canStart}>
                {mapping.dryRun}
              </Button>
              {busy ? (
                <Button variant="destructive-quiet" onClick={stop} disabled={state.stage === 'stopping'}>
                  {state.stage === 'stopping' ? page.stopping : page.stop}
                </Button>
              ) : null}
            </div>
          </>
        ) : null}
      </form>
      {busy ? <UploadProgress state={state} locale={locale} /> : null}
      <UploadOutcome state={state} refused={refused} locale={locale} />
    </div>
  );
}
