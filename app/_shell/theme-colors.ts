/** What a phone paints around the page, as `--card` is in `tokens.css`. */
export const themeColors = [
  { media: '(prefers-color-scheme: light)', color: '#ffffff' },
  { media: '(prefers-color-scheme: dark)', color: '#18202a' },
];
