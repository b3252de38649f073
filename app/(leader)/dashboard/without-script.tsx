type WithoutScriptProps = { params: Readonly<Record<string, string | string[] | undefined>> };

/** The part of the address that asks for the figures in the page itself instead of after it. */
export const plain = 'plain';

/** A browser without scripts cannot put late figures in their place, so it is sent to the page that waits for them. */
export function WithoutScript({ params }: WithoutScriptProps) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first) query.set(name, first);
  }
  query.set(plain, '1');
  return (
    <noscript>
      <meta httpEquiv="refresh" content={`0; url=/dashboard?${query}`} />
    </noscript>
  );
}
