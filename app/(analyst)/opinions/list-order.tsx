import { listOrders, mostRanked } from '@/lib/domain/filter/order';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { opinionListTexts } from '@/lib/strings/opinions';
import { addressOf, type Looked } from './asked';

type ListOrderProps = { looked: Looked; isCut: boolean; locale: Locale };

/** The orders there are to choose from, where something is searched for. */
export function ListOrder({ looked, isCut, locale }: ListOrderProps) {
  const texts = opinionListTexts[locale];
  if (!looked.filter.q) return null;
  return (
    <div className="mb-3 space-y-1 text-sm print:hidden">
      <nav aria-label={texts.order} className="flex flex-wrap items-center gap-x-4">
        <span className="text-muted-foreground">{texts.order}:</span>
        {listOrders.map((order) => (
          <a
            key={order}
            href={addressOf({ ...looked, order })}
            aria-current={order === looked.order ? 'true' : undefined}
            className="inline-flex min-h-9 items-center underline-offset-4 aria-[current=true]:font-semibold not-aria-[current=true]:underline max-sm:min-h-11"
          >
            {texts.orders[order]}
          </a>
        ))}
      </nav>
      {isCut ? <p className="text-muted-foreground">{texts.orderCut(formatNumber(mostRanked, locale))}</p> : null}
    </div>
  );
}
