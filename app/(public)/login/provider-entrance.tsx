import { LinkButton } from '@/app/_ui/button';
import type { Locale } from '@/lib/domain/vocabulary';
import { providerTexts } from '@/lib/strings/provider';

/** The other way in. A plain link: a form of ours may be sent to nobody else, not even by the server leading on. */
export function ProviderEntrance({ locale, name, next }: { locale: Locale; name: string; next: string }) {
  const texts = providerTexts[locale];
  return (
    <>
      <p className="my-4 flex items-center gap-3 text-sm text-muted-foreground before:h-px before:flex-1 before:bg-border after:h-px after:flex-1 after:bg-border">
        {texts.or}
      </p>
      <LinkButton
        href={`/login/provider?next=${encodeURIComponent(next)}`}
        variant="secondary"
        size="large"
        className="w-full py-2 text-center whitespace-normal!"
      >
        {texts.signInWith(name)}
      </LinkButton>
    </>
  );
}
