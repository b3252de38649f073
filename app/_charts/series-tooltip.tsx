import type { SeriesMark, SeriesTexts } from './series-words';

type SeriesTooltipProps = { texts: SeriesTexts; active?: boolean; payload?: readonly { payload: SeriesMark }[] };

/** The figures of the bar under the pointer, in the order they are stacked. recharts fills in the last two props. */
export function SeriesTooltip({ texts, active, payload }: SeriesTooltipProps) {
  const mark = active ? payload?.[0]?.payload : undefined;
  if (!mark) return null;
  return (
    <div className="rounded-md border border-input bg-card px-3 py-2 text-sm shadow-md">
      <p className="font-semibold">{mark.title}</p>
      <dl className="mt-1 grid grid-cols-[auto_1fr_auto] items-center gap-x-2 tabular-nums">
        {(['positive', 'neutral', 'negative'] as const).map((sentiment) => (
          <div key={sentiment} className="contents">
            <dd aria-hidden className={`size-3 rounded-sm mark-${sentiment}`} />
            <dt>{texts[sentiment]}</dt>
            <dd className="text-right">{mark[sentiment]}</dd>
          </div>
        ))}
        <div className="contents font-medium">
          <dt className="col-start-2">{texts.all}</dt>
          <dd className="text-right">{mark.negative + mark.neutral + mark.positive}</dd>
        </div>
      </dl>
    </div>
  );
}
