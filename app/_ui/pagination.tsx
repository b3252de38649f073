import type { Locale } from '@/lib/domain/vocabulary';
import { shellTexts } from '@/lib/strings/shell';
import { LinkButton } from './button';
import { Icon } from './icon';

type PaginationProps = { locale: Locale; firstHref?: string; previousHref?: string; nextHref?: string };

/** Ways through a list read by keyset: back to its start and to the page before, on to the next. */
export function Pagination({ locale, firstHref, previousHref, nextHref }: PaginationProps) {
  const texts = shellTexts[locale];
  if (!firstHref && !previousHref && !nextHref) return null;
  return (
    <nav aria-label={texts.page} className="flex items-center justify-between gap-3 py-4 print:hidden">
      <span className="flex flex-wrap gap-2">
        {firstHref ? (
          <LinkButton variant="secondary" href={firstHref}>
            <Icon name="chevronLeft" /> {texts.first}
          </LinkButton>
        ) : null}
        {previousHref ? (
          <LinkButton variant="secondary" href={previousHref} rel="prev">
            <Icon name="chevronLeft" /> {texts.previous}
          </LinkButton>
        ) : null}
      </span>
      {nextHref ? (
        <LinkButton variant="secondary" href={nextHref} rel="next">
          {texts.next} <Icon name="chevronRight" />
        </LinkButton>
      ) : null}
    </nav>
  );
}
