/** JSON for people to read: the outer `levels` one item to a line; what lies deeper, and plain lists, on one line. */
export function toReadableJson(value: unknown, levels = 2, indent = ''): string {
  const isList = Array.isArray(value);
  const isPlain = isList ? value.every(isScalar) : isScalar(value);
  if (levels === 0 || isPlain) return JSON.stringify(value) ?? 'null';
  const deeper = `${indent} `;
  const parts = Object.entries(value as object)
    .filter(([, part]) => part !== undefined)
    .map(
      ([key, part]) =>
        `${deeper}${isList ? '' : `${JSON.stringify(key)}: `}${toReadableJson(part, levels - 1, deeper)}`,
    );
  const [open, close] = isList ? '[]' : '{}';
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
