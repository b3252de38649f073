import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';

/** Adds `n` accounts with common names to a unit, in one statement: `many000001`, … */
export async function addManyPeople(db: Db, unitId: string, n: number): Promise<void> {
  await db.execute(sql`
    insert into person (id, name, username, email, roles, unit_id)
    select 'many-' || lpad(n::text, 6, '0'),
      (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Bùi'])[1 + n % 6] || ' '
        || (array['Văn', 'Thị', 'Đức', 'Minh', 'Ngọc'])[1 + n % 5] || ' '
        || (array['An', 'Ánh', 'Bình', 'Dũng', 'Đạt', 'Hà', 'Hạ', 'Hoà', 'Tùng', 'Yến', 'Ý'])[1 + n % 11],
      'many' || lpad(n::text, 6, '0'), 'many' || n || '@nghe-dan.invalid', array['collaborator'], ${unitId}
    from generate_series(1, ${n}::int) n`);
}

/** Adds `n` units under one, each of ten under the first of them: `Tổ 1` … */
export async function addManyUnits(db: Db, parentId: string, n: number): Promise<void> {
  await db.execute(sql`
    insert into unit (id, name, kind, parent_id)
    select ${parentId} || '-' || n, 'Tổ ' || n, 'cluster',
      case when n % 10 = 1 then ${parentId}::text else ${parentId} || '-' || (n - (n - 1) % 10) end
    from generate_series(1, ${n}::int) n order by n`);
}
