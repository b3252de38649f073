import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { routes } from '@/lib/domain/log/routes';
import { metricLabels, statusClass } from '@/lib/domain/metrics/labels';

test('every status has its class, and an answer that its peer did not wait for has its own', () => {
  const classes = { 200: '2xx', 303: '3xx', 404: '4xx', 429: '4xx', 503: '5xx' };
  expect(Object.fromEntries(Object.keys(classes).map((one) => [one, statusClass(Number(one), true)]))).toEqual(classes);
  expect(statusClass(200, false)).toBe('left');
  fc.assert(
    fc.property(fc.integer(), fc.boolean(), (status, whole) => metricLabels.class.includes(statusClass(status, whole))),
  );
});

test('metrics are told apart by patterns and codes alone: nothing that somebody typed can be among them', () => {
  const values = Object.values(metricLabels).flat();
  const patterns: readonly string[] = [...routes, '/_next', '(nowhere)'];
  expect(values.filter((value) => !patterns.includes(value) && !/^[a-z0-9.-]+$/.test(value))).toEqual([]);
});
