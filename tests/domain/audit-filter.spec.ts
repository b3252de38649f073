import { expect, test } from '@playwright/test';
import { auditQuery, deedCode } from '@/lib/domain/audit/audit-filter';
import { type Act, type DeedTask, unknownActor } from '@/lib/domain/audit/deed';
import { notedDeeds } from '@/lib/domain/audit/noted-deeds';
import { readAuditFilter } from '@/lib/domain/input/audit-filter';

const tasks: Readonly<Partial<Record<DeedTask, readonly Act[]>>> = Object.assign({}, ...Object.values(notedDeeds));

test('everything that can be chosen in the lists is read back from the address it leads to', () => {
  for (const [task, acts] of Object.entries(tasks) as [DeedTask, readonly Act[]][]) {
    for (const act of [undefined, ...acts]) {
      const { filter, misread } = readAuditFilter({ task: deedCode(task, act) });
      expect([filter, misread]).toEqual([act ? { task, act } : { task }, []]);
      expect(readAuditFilter(new URLSearchParams(auditQuery(filter))).filter).toEqual(filter);
    }
  }
});

test('a kind of thing and its number, chosen apart, ask for that one thing', () => {
  expect(readAuditFilter({ subject: 'opinion', id: '12' }).filter).toEqual({ subject: 'opinion:12' });
  expect(readAuditFilter({ subject: 'opinion', id: '' }).filter).toEqual({ subject: 'opinion' });
  expect(readAuditFilter({ subject: 'opinion:12' }).filter).toEqual({ subject: 'opinion:12' });
  expect(auditQuery({ subject: 'opinion:12', actor: unknownActor })).toBe('actor=unknown&subject=opinion%3A12');
});

test('what is no part of a filter is left out and named', () => {
  const params = { from: '31/02/2026', task: 'unit.manage:dance', id: '12' };
  expect(readAuditFilter(params)).toEqual({ filter: {}, misread: ['from', 'task', 'id'] });
  expect(readAuditFilter({ task: 'unit.manage:create:x' }).misread).toEqual(['task']);
});
