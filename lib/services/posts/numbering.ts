/** Numbers equal members as they come, from 1. Of a fingerprint only so much is held as a number holds. */
export function numbering(): (fingerprint: string) => number {
  const met = new Map<number, number>();
  return (fingerprint) => {
    const key = Number.parseInt(fingerprint.replaceAll('-', '').slice(0, 13), 16);
    const n = (met.get(key) ?? 0) + 1;
    met.set(key, n);
    return n;
  };
}
