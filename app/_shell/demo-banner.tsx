import { Icon } from '@/app/_ui/icon';
import type { Locale } from '@/lib/domain/vocabulary';
import { shellTexts } from '@/lib/strings/shell';

/** Says on every page, printed ones too, that what is shown is made up. */
export function DemoBanner({ locale }: { locale: Locale }) {
  const texts = shellTexts[locale];
  return (
    <aside
      aria-label={texts.demoTitle}
      className="border-b border-flag/40 bg-flag-soft px-4 py-1.5 text-xs text-flag sm:px-6 sm:text-sm"
    >
      <div className="mx-auto flex max-w-[112rem] items-start gap-2">
        <Icon name="alert" className="mt-0.5 size-4" />
        <p>
          <strong className="font-semibold">{texts.demoTitle}.</strong> {texts.demoBody}
        </p>
      </div>
    </aside>
  );
}
