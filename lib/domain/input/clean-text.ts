// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no database text may hold
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** How text programs end a line within a paragraph, a page, and lines of old mainframes. */
const otherLineEnds = /[\v\f\u0085]+/g;

/** The text without what PostgreSQL cannot hold, lines ended by `\n`, trimmed. */
export function cleanText(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(/\p{Cs}/gu, '');
  return whole.replace(/\r\n?/g, '\n').replace(otherLineEnds, '\n').replace(controls, '').trim();
}
