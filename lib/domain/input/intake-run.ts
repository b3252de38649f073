const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a page calls one of its uploads, a UUID; undefined for anything else, by which no upload is known. */
export function parseIntakeRun(given: string | undefined): string | undefined {
  const run = given?.toLowerCase() ?? '';
  return uuid.test(run) ? run : undefined;
}
