import { useRef } from 'react';
import { Button } from '@/app/_ui/button';
import { Card, CardBody } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';
import { Textarea } from '@/app/_ui/textarea';
import type { PastedItem } from '@/lib/domain/intake/cut-text';
import { longestText } from '@/lib/domain/intake/longest';
import type { PastReportTexts } from '@/lib/strings/past-reports';
import type { KeyedItem } from './use-items';

type ItemCardProps = {
  item: KeyedItem;
  at: number;
  disabled: boolean;
  texts: PastReportTexts;
  onChange: (changed: Partial<PastedItem>) => void;
  onJoin: () => void;
  onSplit: (from: number) => void;
  onDrop: () => void;
};

export const textIdOf = (key: number) => `item-${key}-text`;

/** One item: its words, day, hour and place, and what can be done with it. */
export function ItemCard({ item, at, disabled, texts, onChange, onJoin, onSplit, onDrop }: ItemCardProps) {
  const words = useRef<HTMLTextAreaElement>(null);
  const n = at + 1;
  const named = (label: string) => (
    <>
      {label} <span className="sr-only">({texts.itemNo(n)})</span>
    </>
  );
  return (
    <Card aria-label={texts.itemNo(n)}>
      <CardBody className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="space-y-3">
          <Field name={`text-${item.key}`} id={textIdOf(item.key)} label={`${texts.itemNo(n)}: ${texts.itemText}`}>
            {(control) => (
              <Textarea
                {...control}
                ref={words}
                value={item.text}
                maxLength={longestText}
                disabled={disabled}
                onChange={({ target }) => onChange({ text: target.value })}
              />
            )}
          </Field>
          <div className="flex flex-wrap gap-2">
            {at > 0 ? (
              <Button variant="secondary" size="small" disabled={disabled} onClick={onJoin}>
                {named(texts.join)}
              </Button>
            ) : null}
            <Button
              variant="secondary"
              size="small"
              disabled={disabled}
              aria-describedby="split-hint"
              onClick={() => onSplit(words.current?.selectionStart ?? 0)}
            >
              {named(texts.split)}
            </Button>
            <Button variant="destructive-quiet" size="small" disabled={disabled} onClick={onDrop}>
              {named(texts.drop)}
            </Button>
          </div>
        </div>
        <div className="grid content-start gap-3 sm:max-lg:grid-cols-2">
          <div className="grid grid-cols-2 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] gap-3">
            <Field name={`day-${item.key}`} label={named(texts.day)}>
              {(control) => (
                <Input
                  {...control}
                  type="date"
                  value={item.day ?? ''}
                  aria-invalid={item.day === null || undefined}
                  disabled={disabled}
                  onChange={({ target }) => onChange({ day: target.value || null })}
                />
              )}
            </Field>
            <Field name={`time-${item.key}`} label={named(texts.time)}>
              {(control) => (
                <Input
                  {...control}
                  type="time"
                  step={item.time && item.time.length > 5 ? 1 : undefined}
                  value={item.time ?? ''}
                  disabled={disabled}
                  onChange={({ target }) => onChange({ time: target.value || null })}
                />
              )}
            </Field>
          </div>
          <Field name={`place-${item.key}`} label={named(texts.place)}>
            {(control) => (
              <Input
                {...control}
                value={item.place ?? ''}
                maxLength={200}
                disabled={disabled}
                onChange={({ target }) => onChange({ place: target.value || null })}
              />
            )}
          </Field>
        </div>
      </CardBody>
    </Card>
  );
}
