import { expect, test } from '@playwright/test';
import { claimedUsername, ProviderFailed, providerSettings } from '@/lib/domain/account/provider';
import { providerTexts } from '@/lib/strings/provider';

const whole = { issuer: 'https://id.example/board', clientId: 'nghe-dan', appUrl: 'https://nghedan.example' };

test('without settings there is no provider', () => {
  expect(providerSettings({})).toBeNull();
  expect(providerSettings({ issuer: '', clientId: '', appUrl: 'https://nghedan.example' })).toBeNull();
});

test('what is left out of the settings has a use of its own', () => {
  expect(providerSettings(whole)).toEqual({
    issuer: 'https://id.example/board',
    clientId: 'nghe-dan',
    clientSecret: null,
    claim: 'preferred_username',
    name: 'id.example',
    returnAddress: 'https://nghedan.example/login/provider/return',
  });
  const more = { ...whole, clientSecret: 'bí mật', claim: 'upn', name: 'tài khoản công vụ' };
  expect(providerSettings(more)).toMatchObject({ clientSecret: 'bí mật', claim: 'upn', name: 'tài khoản công vụ' });
});

for (const [missing, given] of Object.entries({
  OIDC_ISSUER: { clientId: 'nghe-dan' },
  OIDC_CLIENT_ID: { ...whole, clientId: '' },
  'OIDC_ISSUER is no https address': { ...whole, issuer: 'http://id.example' },
  APP_URL: { ...whole, appUrl: undefined },
})) {
  test(`half of the settings names ${missing}`, () => {
    expect(() => providerSettings(given)).toThrow(ProviderFailed);
    expect(() => providerSettings(given)).toThrow(missing);
  });
}

test('a claim is a user name when it is plain, whatever its case', () => {
  const claims = ['LanhDao', ' lanh.dao_1 ', '\u212Aien', 'lanhdao@ban.example', 'ab', 'đạo', 'lanh\ndao', 7, null, {}];
  expect(claims.map(claimedUsername)).toEqual(['lanhdao', 'lanh.dao_1', ...Array(8).fill(null)]);
});

test('what went wrong is said with the name of the provider and what to do', () => {
  for (const texts of Object.values(providerTexts)) {
    for (const say of Object.values(texts.failures))
      expect(say('tài khoản công vụ')).toMatch(/tài khoản công vụ.*\. .+\.$/);
  }
  expect(providerTexts.vi.failures.away('ID')).toContain('Đăng nhập bằng mật khẩu vẫn dùng được');
});
