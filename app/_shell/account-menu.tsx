import { type Theme, themes } from '@/app/_session/preferences';
import type { Session } from '@/app/_session/viewer';
import { buttonStyle } from '@/app/_ui/button';
import { Icon } from '@/app/_ui/icon';
import { type Locale, locales } from '@/lib/domain/vocabulary';
import { sayRoles } from '@/lib/strings/roles-called';
import { languageNames, shellTexts } from '@/lib/strings/shell';

const rowStyle =
  'flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-md px-3 text-left text-sm hover:bg-muted lg:min-h-10';

type AccountMenuProps = { session: Session | null; locale: Locale; theme: Theme; path: string };

/** Account, language and theme. A `<details>` with plain forms, for pages without any JavaScript. */
export function AccountMenu({ session, locale, theme, path }: AccountMenuProps) {
  const texts = shellTexts[locale];
  return (
    <details className="relative" name="account-menu">
      <summary
        className={buttonStyle({ variant: 'quiet', size: 'icon' })}
        aria-label={session ? texts.accountMenu : texts.settings}
      >
        <Icon name={session ? 'account' : 'theme'} className="size-5" />
      </summary>
      <div className="absolute right-0 z-40 mt-2 w-72 rounded-lg border bg-card p-2 shadow-lg">
        {session ? (
          <div className="mb-1 border-b px-3 pt-1 pb-3">
            <p className="font-semibold">{session.person.name}</p>
            <p className="text-sm text-muted-foreground">
              {sayRoles(session.viewer.roles, locale)} · {session.person.username}
            </p>
            <p className="text-sm text-muted-foreground">{session.unit.name}</p>
          </div>
        ) : null}
        {session ? (
          <>
            <a href="/account" className={rowStyle}>
              <Icon name="account" /> {texts.account}
            </a>
            {session.viewer.duty ? null : (
              <a href="/help" className={rowStyle}>
                <Icon name="help" /> {texts.help}
              </a>
            )}
          </>
        ) : null}
        <form action="/account/preferences" method="post">
          <input type="hidden" name="back" value={path} />
          <Choices
            title={texts.language}
            name="locale"
            chosen={locale}
            choices={locales.map((code) => ({ value: code, text: languageNames[code], lang: code }))}
          />
          <Choices
            title={texts.theme}
            name="theme"
            chosen={theme}
            choices={themes.map((value) => ({ value, text: texts.themes[value] }))}
          />
        </form>
        {session ? (
          <form action="/account/sign-out" method="post" className="mt-1 border-t pt-1">
            <input type="hidden" name="person" value={session.person.id} />
            <button type="submit" className={rowStyle}>
              <Icon name="signOut" /> {texts.signOut}
            </button>
          </form>
        ) : null}
      </div>
    </details>
  );
}

type ChoicesProps = {
  title: string;
  name: string;
  chosen: string;
  choices: readonly { value: string; text: string; lang?: string }[];
};

function Choices({ title, name, chosen, choices }: ChoicesProps) {
  return (
    <fieldset className="px-3 py-2">
      <legend className="float-left mb-1 w-full text-xs font-medium text-muted-foreground">{title}</legend>
      <div className="clear-both flex overflow-hidden rounded-md border border-input">
        {choices.map(({ value, text, lang }) => (
          <button
            key={value}
            type="submit"
            name={name}
            value={value}
            lang={lang}
            aria-pressed={value === chosen}
            className="min-h-11 flex-1 cursor-pointer border-l border-input px-1 text-sm whitespace-nowrap first:border-l-0 hover:bg-muted aria-pressed:bg-accent aria-pressed:font-semibold aria-pressed:text-accent-foreground lg:min-h-9"
          >
            {text}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
