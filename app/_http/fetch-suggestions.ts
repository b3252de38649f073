type Suggestion = { readonly key: string; readonly name: string; readonly where: string };

/** What an address suggests, as `{[list]: […]}`. Throws when it does not answer. */
export async function fetchSuggestions(
  address: string,
  list: string,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json())[list];
}
