/** Where signing out leads; the person's id says whose drafts this browser then forgets. */
export function signedOutPath(personId: string): string {
  return `/login?${new URLSearchParams({ 'signed-out': personId })}`;
}
