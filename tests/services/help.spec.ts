import { expect, test } from '@playwright/test';
import { NotAllowed } from '@/lib/domain/errors';
import { caretaker, personRoles, type Viewer } from '@/lib/domain/permissions';
import { readGuide } from '@/lib/services/help/read-guide';

const person: Viewer = { ...caretaker, kind: 'person', id: 'p' };

test('whoever is signed in reads every guide, and programs read none', async () => {
  for (const role of personRoles) {
    for (const guide of personRoles)
      expect((await readGuide({ ...person, roles: [role] }, guide)).title).toMatch(/^Hướng dẫn/);
  }
  for (const role of ['system', 'monitor'] as const) {
    await expect(readGuide({ ...person, roles: [role] }, 'admin')).rejects.toThrow(NotAllowed);
  }
});
