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
  const pieces = [
    '/',
    '//',
    '\\',
    '.',
    '..',
    '%2e',
    '%2f',
    '%5c',
    '?',
    '#',
    '@',
    ':',
    'x',
    'ă',
    'http:',
    'evil.example',
  ];
  const piece = fc.constantFrom(...pieces, '\t', '\n', '\r', '\0');
  const paths = fc.array(piece).map((all) => `/${all.join('')}`);
  fc.assert(
    fc.property(fc.oneof(fc.string(), paths), (given) => {
      const path = ownPath(given);
      const stays = new URL(path, 'https://board.example').origin === 'https://board.example';
      return stays && /^\/[\x21-\x7e]*$/.test(path) && ownPath(path) === path;
    }),
    { numRuns: 5000 },
  );
});
