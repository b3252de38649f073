import type { StoreFailureCode } from '@/lib/domain/store-failure';
import type { Locale } from '@/lib/domain/vocabulary';
import { explainError } from '@/lib/strings/errors';
import { shellTexts } from '@/lib/strings/shell';

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; min-height: 100dvh; display: grid; place-items: center; padding: 1.5rem; box-sizing: border-box;
    font: 16px/1.6 "Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", system-ui, sans-serif;
    background: #f5f7f9; color: #15202b; }
  main { max-width: 34rem; text-align: center; }
  h1 { font-size: 1.375rem; line-height: 1.35; }
  a { display: inline-block; margin-top: 1rem; padding: .625rem 1.25rem; border-radius: .375rem; font-weight: 600;
    background: #1f4e79; color: #fff; text-decoration: none; }
  a:focus-visible { outline: 2px solid #2b6cb0; outline-offset: 2px; }
  @media (prefers-color-scheme: dark) {
    body { background: #10161d; color: #e8edf2; }
    a { background: #82b8ec; color: #0c1b2a; }
  }`;

/** A page that needs nothing but itself: why the database failed. `back` is a path of this site. */
export function unavailablePage(back: string, locale: Locale, why: StoreFailureCode): string {
  const texts = shellTexts[locale];
  const isAway = why === 'store_unavailable';
  const title = isAway ? texts.downTitle : texts.storeTitle;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${texts.product}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${isAway ? texts.downBody : explainError({ code: why }, locale)}</p>
<a href="${escapeAttribute(back)}">${texts.refresh}</a>
</main>
</body>
</html>
`;
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
}
