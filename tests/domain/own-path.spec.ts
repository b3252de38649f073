import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { ownPath } from '@/lib/domain/input/own-path';

const leadAway = [
  ...['https://evil.example', '//evil.example', '/\\evil.example', '\\\\evil.example', 'javascript:alert(1)'],
  ...[
    '/.//evil.example',
    '/x/..//evil.example',
    '/./\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\r\n//evil.example',
  ],
  ...[
    '/%2e//evil.example',
    '/.%2e//evil.example',
    '/\u0000/../..//evil.example',
    ' //evil.example',
    '',
    null,
    undefined,
  ],
  ...['/unavailable?back=/report', '/unavailable', '/x/../unavailable?back=//evil.example', '/./unavailable/'],
];

for (const given of leadAway) {
  test(`after signing in ${JSON.stringify(given)} leads home, not elsewhere`, () => {
    expect(ownPath(given)).toBe('/');
  });
}

test('a path of this site is kept with its query', () => {
  for (const path of [
    '/',
    '/report',
    '/opinions?period=90d&q=ng%E1%BA%ADp',
    '/my-reports/12?sent=1',
    '/unavailable-units',
  ])
    expect(ownPath(path)).toBe(path);
  expect(ownPath('/opinions?q=ngập')).toBe('/opinions?q=ng%E1%BA%ADp');
});

test('whatever is sent, what comes back stays on this site, may stand in a header and means itself', () => {
  const piece = fc.constantFrom(
    '/',
    '//',
    '\\',
    '.',
    '..',
    '%2e',
    '%2f',
    '%5c',
    '\t',
    '\n',
    '\r',
    '\0',
    '?',
    '#',
    '@',
    ':',
    'x',
    'ă',
    'http:',
    'evil.example',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => `/${pieces.join('')}`),
      ),
      (given) => {
        const path = ownPath(given);
        expect(path).toMatch(/^\/[\x21-\x7e]*$/);
        expect(new URL(path, 'https://board.example').origin).toBe('https://board.example');
        expect(ownPath(path)).toBe(path);
      },
    ),
    { numRuns: 5000 },
  );
});
