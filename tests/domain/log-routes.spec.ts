import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { routeOf, routes } from '@/lib/domain/log/routes';

const app = join(import.meta.dirname, '../../app');

/** Every address that a folder of `app` answers. */
const answered = readdirSync(app, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
  const [, folder] = /^(.*\/)?(?:page\.tsx|route\.tsx?)$/.exec(file) ?? [];
  if (folder === undefined && !/^(page\.tsx|route\.tsx?)$/.test(file)) return [];
  return `/${folder ?? ''}`.replace(/\/\([a-z]+\)(?=\/)/g, '').replace(/(?<=.)\/$/, '');
});

test('every address the product answers has its route in the log, and no route is left of one that is gone', () => {
  expect([...routes].sort()).toEqual(answered.sort());
});

test('the route of a request is its pattern, without query and without what stands in the brackets', () => {
  const of = {
    '/': '/',
    '/?q=chị+Lan': '/',
    '/opinions/123?back=/opinions': '/opinions/[id]',
    '/opinions/': '/opinions',
    '/people/new': '/people/new',
    '/people/nguyen-van-a': '/people/[id]',
    '/_next/static/chunks/a.js': '/_next',
    '/wp-admin/setup.php': '(nowhere)',
    '/opinions/1/2': '(nowhere)',
    '//evil.example': '(nowhere)',
  };
  expect(Object.fromEntries(Object.keys(of).map((address) => [address, routeOf(address)]))).toEqual(of);
});

test('whatever is asked for, its route is one of ours and holds nothing of it', () => {
  const known = new Set<string>([...routes, '/_next', '(nowhere)']);
  const segment = fc.oneof(fc.string(), fc.constantFrom('opinions', 'people', '_next', 'api', '..', ''));
  fc.assert(fc.property(fc.array(segment), (parts) => known.has(routeOf(`/${parts.join('/')}`))));
});
