/** In the order they are looked for: most browsers also call themselves by the names of older ones. */
const browsers: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Coc Coc', /coc_coc/i],
  ['Zalo', /\bzalo/i],
  ['Edge', /\bedg(e|a|ios)?\//i],
  ['Opera', /\b(opr|opera)\b/i],
  ['Samsung Internet', /samsungbrowser/i],
  ['Firefox', /\b(firefox|fxios)\//i],
  ['Chrome', /\b(chrome|chromium|crios)\//i],
  ['Safari', /\bsafari\//i],
];
const systems: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Android', /\bandroid\b/i],
  ['iPhone', /\biphone\b/i],
  ['iPad', /\bipad\b/i],
  ['Windows', /\bwindows\b/i],
  ['ChromeOS', /\bcros\b/i],
  ['Mac', /\bmac ?os|\bmacintosh\b/i],
  ['Linux', /\blinux\b/i],
];

/** What a session keeps of a browser's own description (`User-Agent`): `Chrome/Android`, either half empty if not known. */
export function deviceName(userAgent: string): string {
  return [browsers, systems].map((known) => known.find(([, sign]) => sign.test(userAgent))?.[0] ?? '').join('/');
}
