import type { Locale } from '@/lib/domain/vocabulary';
import { shellTexts } from '@/lib/strings/shell';
import { LinkButton } from './button';
import { Icon } from './icon';

type PaginationProps = { locale: Locale; firstHref?: string; nextHref?: string };

/** Ways through a list read by keyset: back to its start, on to the next page. */
export function Pagination({ locale, firstHref, nextHref }: PaginationProps) {
  const texts = shellTexts[locale];
  if (!firstHref && !nextHref) return null;
  return (
    <nav aria-label={texts.page} className="flex items-center justify-between gap-3 py-4 print:hidden">
      {firstHref ? (
        <LinkButton variant="secondary" href={firstHref}>
          <Icon name="chevronLeft" /> {texts.first}
        </LinkButton>
      ) : (
        <span />
      )}
      {nextHref ? (
        <LinkButton variant="secondary" href={nextHref} rel="next">
          {texts.next} <Icon name="chevronRight" />
        </LinkButton>
      ) : null}
    </nav>
  );
}
