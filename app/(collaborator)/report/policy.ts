/**
 * What the page may load: its own files from this machine and nothing inline. Scripts have two lists, each of which must
 * allow them: one names this machine, the other the folder, since no list can say both.
 */
export const contentPolicy = [
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'script-src http://*:*/report-js/ https://*:*/report-js/',
].join(', ');
