/** What better-auth says of what it does not let through. */
export type AuthRefusal = { readonly statusCode: number; readonly body?: { readonly code?: string } };

/**
 * The refusal an error of better-auth is, or null for a failure. Known by its name: Next loads the library once per module
 * graph, and one graph's errors are not of the other's class.
 */
export function refusalOf(error: unknown): AuthRefusal | null {
  const { name, statusCode } = (error ?? {}) as { name?: unknown; statusCode?: unknown };
  return name === 'APIError' && typeof statusCode === 'number' && statusCode < 500 ? (error as AuthRefusal) : null;
}
