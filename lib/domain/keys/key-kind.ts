/** What the holder of an API key may do: send posts in, or read how the server is. Never both. */
export const keyKinds = ['posts', 'metrics'] as const;
export type KeyKind = (typeof keyKinds)[number];
