/** What any of our plain forms may weigh, with every field full of four-byte letters and percent signs. */
const mostBytes = 1024 * 1024;

/** The fields of a sent form; null when it is none, or more than a form of ours can hold. */
export async function readForm(request: Request): Promise<FormData | null> {
  const type = request.headers.get('content-type');
  if (!request.body || !type) return null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = request.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.length;
    if (bytes > mostBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(next.value);
  }
  return new Response(new Blob(parts), { headers: { 'content-type': type } }).formData().catch(() => null);
}
