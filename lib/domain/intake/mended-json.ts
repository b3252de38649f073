/** A text, or what of one is there where it has no end; a comment; a word. Each begins where it is looked for, so nothing is read twice. */
const text = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)/y;
const comment = /\/\/[^\n\r]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/y;
const word = /-?[A-Za-z]+/y;
const noValue = /^(?:-?(?:NaN|Infinity)|undefined)$/;

/**
 * JSON as programs write it by mistake, as JSON: numbers that are none as `null`, and without comments, commas before an end and a mark
 * of its encoding. Texts are left as they are.
 */
export function mendedJson(json: string): string {
  const made: string[] = [];
  /** Where in `made` a comma stands of which it is not known yet what follows. */
  let comma = -1;
  const taken = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(json)?.[0] ?? '';
  };
  for (let at = 0; at < json.length; ) {
    const sign = json[at]!;
    if (sign === '/') {
      const passed = taken(comment, at);
      if (passed === '') made.push(sign);
      at += passed.length || 1;
      continue;
    }
    const isBlank = sign === '\ufeff' || sign.trim() === '';
    if (comma >= 0 && !isBlank) {
      if (sign === '}' || sign === ']') made[comma] = '';
      comma = -1;
    }
    if (sign === ',') comma = made.length;
    const pattern = sign === '"' ? text : /[-A-Za-z]/.test(sign) ? word : null;
    const found = (pattern && taken(pattern, at)) || sign;
    made.push(noValue.test(found) ? 'null' : found === '\ufeff' ? '' : found);
    at += found.length;
  }
  if (comma >= 0) made[comma] = '';
  return made.join('');
}
