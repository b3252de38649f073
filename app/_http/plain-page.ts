import { createHash } from 'node:crypto';
import type { Locale } from '@/lib/domain/vocabulary';
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

/** `link` leads to a path of this site; `english` is said below, where the reader's language is not known. */
type PlainPage = {
  readonly locale: Locale;
  readonly title: string;
  readonly body: string;
  readonly english?: string;
  readonly link?: { readonly href: string; readonly label: string };
};

/** A page that needs nothing but itself, and the headers it is sent with. */
export function plainPage({ locale, title, body, english, link }: PlainPage): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${shellTexts[locale].product}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${body}</p>${english ? `\n<p lang="en">${english}</p>` : ''}${link ? `\n<a href="${escapeAttribute(link.href)}">${link.label}</a>` : ''}
</main>
</body>
</html>
`;
}

/** The page's own style sheet and nothing else. */
export const plainPageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
};

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
}
