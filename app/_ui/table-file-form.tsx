import type { ReactNode } from 'react';
import type { FormState } from '../_http/form-values';
import { Button } from './button';
import { Field } from './field';
import { FormMessage } from './form-message';
import { Input } from './input';

type TableFileFormProps = {
  /** What became of the file that was sent before. */
  sent: FormState<unknown>;
  send: (form: FormData) => void;
  sending: boolean;
  texts: Readonly<Record<'file' | 'tooLarge' | 'look' | 'looking', string>>;
  hint: string;
  children?: ReactNode;
};

/** The framework takes no larger form; some of it is the form's own. */
const mostBytes = 1_000_000;

/** A form for one spreadsheet or CSV that is looked at before anything is done with it. Works without JavaScript. */
export function TableFileForm({ sent, send, sending, texts, hint, children }: TableFileFormProps) {
  return (
    <form action={send} className="max-w-prose space-y-4">
      <FormMessage message={sent.errors.file ? null : sent.message} />
      {children}
      <Field name="file" label={texts.file} hint={hint} required error={sent.errors.file}>
        {(control) => (
          <Input
            {...control}
            type="file"
            accept=".xlsx,.csv,.txt,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            className="h-auto! py-2"
            onChange={({ target }) => {
              const isTooLarge = (target.files?.[0]?.size ?? 0) > mostBytes;
              target.setCustomValidity(isTooLarge ? texts.tooLarge : '');
            }}
          />
        )}
      </Field>
      <Button type="submit" disabled={sending}>
        {sending ? texts.looking : texts.look}
      </Button>
    </form>
  );
}
