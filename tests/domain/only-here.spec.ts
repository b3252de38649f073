import { expect, test } from '@playwright/test';
import { isOnlyHere } from '@/lib/domain/account/only-here';

test('an address that leads nobody else to this machine is told, however it is written', () => {
  for (const address of [
    'http://localhost:3000',
    'http://LOCALHOST',
    'https://nghedan.localhost',
    'http://127.0.0.1:3000/',
    'http://127.1',
    'http://[::1]:3000',
    'http://[::ffff:127.0.0.1]',
    'http://0.0.0.0:3000',
    'nghedan',
    '',
  ])
    expect(isOnlyHere(address), address).toBe(true);
  for (const address of [
    'https://nghedan.example.gov.vn',
    'http://192.168.1.20:3000',
    'http://10.0.0.5',
    'http://may-chu:3000',
    'http://[2001:db8::1]:3000',
    'https://localhost.example.gov.vn',
  ])
    expect(isOnlyHere(address), address).toBe(false);
});
