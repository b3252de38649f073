// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no database text may hold
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The text without what PostgreSQL cannot hold, lines ended by `\n`, trimmed. */
export function cleanText(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(/\p{Cs}/gu, '');
  return whole.replace(/\r\n?/g, '\n').replace(controls, '').trim();
}
