import { guidesFor } from '@/lib/domain/help/guides';
import type { Block } from '@/lib/domain/help/read-guide';
import type { PersonRole, Role } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { helpTexts } from '@/lib/strings/help';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

type GuideLinksProps = { current: PersonRole; roles: readonly Role[]; blocks: readonly Block[]; locale: Locale };

const look =
  'flex min-h-11 items-center rounded-md px-3 py-1.5 text-sm hover:bg-muted lg:min-h-9 aria-[current=page]:bg-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent-foreground';

/** The guides, the person's own first, and the sections of the one that is open. */
export function GuideLinks({ current, roles, blocks, locale }: GuideLinksProps) {
  const texts = helpTexts[locale];
  const sections = blocks.filter((block) => block.kind === 'heading');
  return (
    <div className="space-y-5 lg:sticky lg:top-20 print:hidden">
      <nav aria-label={texts.guides}>
        <ul className="grid grid-cols-2 gap-1 lg:grid-cols-1">
          {guidesFor(roles).map((guide) => (
            <li key={guide}>
              <a href={`/help/${guide}`} aria-current={guide === current ? 'page' : undefined} className={look}>
                <span>
                  {vocabularyTexts[locale].roles[guide]}
                  {roles.includes(guide) ? (
                    <span className="block text-xs font-normal text-muted-foreground">{texts.own}</span>
                  ) : null}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={texts.contents}>
        <p className="px-3 pb-1 text-xs font-medium text-muted-foreground">{texts.contents}</p>
        <ul lang="vi" className="max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-1">
          {sections.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`} className={look}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
