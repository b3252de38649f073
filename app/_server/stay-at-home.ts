/** While developing, the framework asks this for its own newest version each time a browser begins to listen for changes. */
const asked = /^https:\/\/registry\.npmjs\.org\//;

/** Has the framework ask nobody about itself. */
export function stayAtHome(): void {
  const inner = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    return asked.test(address) ? Promise.resolve(new Response(null, { status: 503 })) : inner(input, init);
  };
}
