/** A discovery document or a userinfo answer takes a few kilobytes. */
const mostBytes = 256 * 1024;

/** The JSON a provider answered with; null when it refused, or answers with more than there can be to say. */
export async function readAnswer(response: Response): Promise<unknown> {
  if (!response.ok || !response.body) return null;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body) {
    bytes += part.length;
    if (bytes > mostBytes) return null;
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString());
}
