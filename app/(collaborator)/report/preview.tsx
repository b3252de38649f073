'use client';

import { useEffect, useState } from 'react';
import type { Reading, Reason } from '@/lib/domain/classify/reading';
import type { MaskKind } from '@/lib/domain/redact/mask-kinds';
import type { Flag, Sentiment, Topic } from '@/lib/domain/vocabulary';
import type { ReportFormTexts } from '@/lib/strings/report';

export type PreviewNames = {
  readonly sentiments: Record<Sentiment, string>;
  readonly topics: Record<Topic, string>;
  readonly flags: Record<Flag, string>;
  readonly masks: Record<MaskKind, string>;
};

type Tried = { text: string; reading: Reading; masked: Partial<Record<MaskKind, number>> };

const waitMs = 250;
const enough = 10;

/** How the text would be read and what would be masked, by the same code the server uses, fetched when needed. */
export function Preview({
  text,
  texts,
  names,
}: {
  text: string;
  texts: ReportFormTexts['preview'];
  names: PreviewNames;
}) {
  const tried = useTried(text);
  if (!tried) return null;
  const { reading, masked } = tried;
  const words = (kind: Reason['kind'], code?: string) => phrases(tried, kind, code);
  const hidden = Object.entries(masked).map(([kind, n]) => `${n} ${names.masks[kind as MaskKind]}`);
  return (
    <section
      aria-label={texts.title}
      className="rounded-md border border-dashed border-input bg-muted/50 px-4 py-3 text-sm"
    >
      <p className="font-semibold">{texts.title}</p>
      <p className="text-muted-foreground">{texts.note}</p>
      <dl className="mt-3 grid gap-x-4 gap-y-2 sm:grid-cols-[7rem_1fr]">
        <Row label={texts.sentiment}>
          <Tag
            style={sentimentStyles[reading.sentiment]}
            name={names.sentiments[reading.sentiment]}
            sign={signs[reading.sentiment]}
          />
          <Words words={words('sentiment')} none={texts.noWords} />
        </Row>
        <Row label={texts.topics}>
          {reading.topics.map(({ code }) => (
            <span key={code} className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
              <Tag style="bg-accent text-accent-foreground" name={names.topics[code]} />
              <Words words={words('topic', code)} none={texts.noWords} />
            </span>
          ))}
        </Row>
        {reading.flags.length > 0 ? (
          <Row label={texts.flags}>
            {reading.flags.map((code) => (
              <span key={code} className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
                <Tag style="bg-flag-soft text-flag" name={names.flags[code]} sign="⚑" />
                <Words words={words('flag', code)} none="" />
              </span>
            ))}
          </Row>
        ) : null}
        {hidden.length > 0 ? <Row label={texts.masked}>{hidden.join(', ')}</Row> : null}
      </dl>
      <p role="status" className="sr-only">
        {texts.updated} {names.sentiments[reading.sentiment]},{' '}
        {reading.topics.map(({ code }) => names.topics[code]).join(', ')}
        {reading.flags.map((code) => `, ${names.flags[code]}`)}
      </p>
    </section>
  );
}

const sentimentStyles: Record<Sentiment, string> = {
  negative: 'bg-negative-soft text-negative',
  neutral: 'bg-neutral-soft text-neutral',
  positive: 'bg-positive-soft text-positive',
};
const signs: Record<Sentiment, string> = { negative: '−', neutral: '•', positive: '+' };

function Row({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="font-medium text-muted-foreground">{label}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-2 gap-y-1.5">{children}</dd>
    </>
  );
}

function Tag({ name, style, sign }: { name: string; style: string; sign?: string }) {
  return (
    <span className={`inline-flex gap-1 rounded-sm px-1.5 py-0.5 text-xs leading-5 font-medium ${style}`}>
      {sign ? <span aria-hidden="true">{sign}</span> : null}
      {name}
    </span>
  );
}

function Words({ words, none }: { words: string[]; none: string }) {
  return (
    <span className="text-muted-foreground">
      {words.length > 0 ? words.map((word) => `“${word}”`).join(' ') : none}
    </span>
  );
}

function phrases({ text, reading }: Tried, kind: Reason['kind'], code?: string): string[] {
  const found = reading.reasons.filter(
    (reason) => reason.kind === kind && (code === undefined || reason.code === code),
  );
  return [...new Set(found.map((reason) => text.slice(reason.start, reason.end).toLowerCase()))].slice(0, 4);
}

function useTried(text: string): Tried | null {
  const [tried, setTried] = useState<Tried | null>(null);
  useEffect(() => {
    if (text.trim().length < enough) return setTried(null);
    let dropped = false;
    const timer = setTimeout(async () => {
      try {
        const [{ classify }, { redact }] = await Promise.all([
          import('@/lib/domain/classify/classify'),
          import('@/lib/domain/redact/redact'),
        ]);
        const hidden = redact(text);
        if (!dropped) setTried({ text: hidden.text, reading: classify(hidden.text), masked: hidden.counts });
      } catch {
        // Without the network the preview stays away; sending does not need it.
      }
    }, waitMs);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [text]);
  return tried;
}
