import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { addressGroup } from '@/lib/domain/account/attempt-pace';
import { deviceName } from '@/lib/domain/account/device';
import { signingSecretProblem } from '@/lib/domain/account/signing-secret';
import { refusalOf } from '@/lib/services/account/refusal-of';
import { sayDevice } from '@/lib/strings/account';

const safari = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';

test('A browser is told by its own name, not by those of older ones that it also gives', () => {
  for (const [userAgent, device] of [
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${safari}`, 'Chrome/Windows'],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${safari} Edg/126.0`, 'Edge/Windows'],
    [`Mozilla/5.0 (Windows NT 10.0) coc_coc_browser/118.0 ${safari}`, 'Coc Coc/Windows'],
    [`Mozilla/5.0 (Linux; Android 14; SM-A155F) ${safari.replace('Safari', 'Mobile Safari')}`, 'Chrome/Android'],
    [`Mozilla/5.0 (Linux; Android 14) SamsungBrowser/25.0 ${safari}`, 'Samsung Internet/Android'],
    [`Mozilla/5.0 (Linux; Android 13) ${safari} Zalo android/23`, 'Zalo/Android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1', 'Safari/iPhone'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) CriOS/126.0 Mobile/15E148 Safari/604.1', 'Chrome/iPhone'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:127.0) Gecko/20100101 Firefox/127.0', 'Firefox/Mac'],
    [`Mozilla/5.0 (X11; Linux x86_64) ${safari}`, 'Chrome/Linux'],
    ['curl/8.5.0', '/'],
    ['', '/'],
  ] as const) {
    expect(deviceName(userAgent), userAgent).toBe(device);
  }
  expect(sayDevice('Chrome/Android', 'vi')).toBe('Chrome trên Android');
  expect(sayDevice('/Android', 'en')).toBe('Android');
  for (const unknown of ['/', '']) expect(sayDevice(unknown, 'vi')).toBe('Không rõ thiết bị');
});

test('Nothing of what a browser calls itself is kept but names of the two lists', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (userAgent) =>
      /^[A-Za-z ]{0,16}\/[A-Za-z]{0,8}$/.test(deviceName(userAgent)),
    ),
  );
});

test('An IPv6 address counts by its /64, an IPv4 one by itself, also within IPv6', () => {
  for (const [address, group] of [
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:0:7::1', '2001:db8:0:7::/64'],
    ['2001:DB8:0:7:ffff:ffff:ffff:ffff', '2001:db8:0:7::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
    ['no:address', 'no:address'],
  ] as const) {
    expect(addressGroup(address), address).toBe(group);
  }
});

test('Whatever stands behind the first half of an IPv6 address changes nothing', () => {
  const part = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16));
  const half = fc.tuple(part, part, part, part).map((parts) => parts.join(':'));
  fc.assert(
    fc.property(
      half,
      half,
      half,
      (net, one, other) => addressGroup(`${net}:${one}`) === addressGroup(`${net}:${other}`),
    ),
  );
});

test('A secret of fewer than 32 bytes is refused with what to do, and a missing one is not a short one', () => {
  expect(signingSecretProblem('x'.repeat(31))).toContain('31 bytes long and must be at least 32');
  expect(signingSecretProblem('x'.repeat(31))).toContain('openssl rand -base64 32');
  expect(signingSecretProblem('x'.repeat(32))).toBeNull();
  expect(signingSecretProblem('ấ'.repeat(11))).toBeNull();
  expect(signingSecretProblem('')).toBeNull();
  expect(signingSecretProblem(undefined)).toBeNull();
});

test('a wrong password or code is known as one, whichever copy of the library says so', () => {
  const said = (statusCode: number) => Object.assign(new Error('Invalid code'), { name: 'APIError', statusCode });
  expect(refusalOf(said(401))).not.toBeNull();
  expect([refusalOf(said(500)), refusalOf(new Error('no answer')), refusalOf(undefined)]).toEqual([null, null, null]);
});
