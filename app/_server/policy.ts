import { randomBytes } from 'node:crypto';

/**
 * What a page may load and do: scripts that carry this answer's nonce and what those load, everything else from this
 * machine alone. Elements keep their style attributes, with which charts place what they draw. While developing, the
 * framework's tools run code from text and talk over a socket.
 */
export function pagePolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const newNonce = (): string => randomBytes(16).toString('base64');

/** Abilities of the device that no page of ours uses. */
const unusedAbilities = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const twoYearsSeconds = 2 * 365 * 24 * 60 * 60;

/** Headers of every answer, whatever it is. HSTS only where people come by https, as `APP_URL` says. */
export function fixedHeaders(appUrl: string): Readonly<Record<string, string>> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(/^https:/i.test(appUrl)
      ? { 'Strict-Transport-Security': `max-age=${twoYearsSeconds}; includeSubDomains` }
      : {}),
  };
}

/** Headers of what a browser opens as a page of its own; a script or a picture within one would only grow by them. */
export function pageHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policy,
    'Permissions-Policy': unusedAbilities.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** False for what no browser opens as a page: scripts, styles, fonts, data and pictures that are no drawings. */
export function isPage(contentType: string): boolean {
  return !/^(text\/(javascript|css|csv|x-component)|application\/(javascript|json|x-ndjson)|font\/|image\/(?!svg))/.test(
    contentType,
  );
}
