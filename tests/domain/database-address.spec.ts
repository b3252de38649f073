import { expect, test } from '@playwright/test';
import { parseDatabaseAddress, withoutSocket } from '@/lib/domain/input/database-address';

const socket = '/run/postgresql/.s.PGSQL.5432';
const other = '/run/postgresql/.s.PGSQL.5433';

for (const [given, ...expected] of [
  ['postgres://a:b@db.example:5433/nghedan', null, 'db.example:5433/nghedan'],
  ['postgresql://a@localhost/nghedan?sslmode=require', null, 'localhost/nghedan'],
  ['postgres://a:b@/nghedan?host=/run/postgresql', socket, `${socket}/nghedan`],
  ['postgres:///nghedan?host=/run/postgresql/', socket, `${socket}/nghedan`],
  ['postgres://a@%2Frun%2Fpostgresql/nghedan', socket, `${socket}/nghedan`],
  [
    'postgres://a@%2Frun%2Fpostgresql:5433/nghedan',
    socket.replace('5432', '5433'),
    `${socket.replace('5432', '5433')}/nghedan`,
  ],
  ['postgres://a@:5433/nghedan?host=/run/postgresql', other, `${other}/nghedan`],
  ['postgres:///nghedan?host=/run/postgresql&port=5433', other, `${other}/nghedan`],
  ['  postgres://a@localhost:1/b\n', null, 'localhost:1/b'],
] as const) {
  test(`an address of a database is read as PostgreSQL’s own programs write it: ${given.trim()}`, () => {
    const address = parseDatabaseAddress(given);
    expect([address?.socket, address?.said]).toEqual(expected);
    expect(parseDatabaseAddress(address?.url ?? ''), 'the one form is read as itself').toEqual(address);
    expect(withoutSocket(address!)).not.toContain('host=');
  });
}

for (const given of [
  '',
  'nghedan',
  'mysql://a@b/c',
  'host=/run/postgresql dbname=nghedan',
  '/run/postgresql',
  'postgres://a:b@c:port/d',
]) {
  test(`what is no address of a PostgreSQL is none: “${given}”`, () => {
    expect(parseDatabaseAddress(given)).toBeNull();
  });
}
