const sign =
  /"(?:[^"\\]|\\.)*"|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|,(?=\s*(?:[}\]]|$))|-?(?:\bNaN\b|\bInfinity\b)|\bundefined\b/g;

/**
 * JSON as programs write it by mistake, as JSON: numbers that are none as `null`, and without comments, commas before an end and a mark
 * of its encoding. Texts are left as they are.
 */
export const mendedJson = (json: string): string =>
  json.replace(/^\ufeff/, '').replace(sign, (found) => (found[0] === '"' ? found : /[NIu]/.test(found) ? 'null' : ''));
