/** One line of the log, read. */
export type LogLine = {
  readonly time?: string;
  readonly level?: string;
  readonly request?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly failure?: {
    readonly name: string;
    readonly sqlstate?: string;
    readonly code?: string;
    readonly digest?: string;
  };
};

/** What a product has printed, read as its log; what it tells people is left out. */
export function logIn(printed: string): LogLine[] {
  return printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as LogLine);
}

/** What is printed besides the log. */
export function toldBesides(printed: string): string[] {
  return printed.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
}

/** Routes of the requests in which something failed. */
export function failedRoutes(lines: readonly LogLine[]): string[] {
  const failed = new Set(lines.flatMap(({ request, failure }) => (failure && request ? request : [])));
  return lines.flatMap(({ request, route }) => (route && request && failed.has(request) ? route : []));
}
