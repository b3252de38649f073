import { brought } from './graph';
import { filesIn, type House, type Rule } from './house';

const inRulebook = /^lib\/domain\//;

/** The room of the rulebook a file is in; those that stand at its root are one. */
function roomOf(path: string): string {
  const [room = '', inside] = path.replace(inRulebook, '').split('/');
  return inside === undefined ? 'its root' : room;
}

/** For each room those it leans on, each with the first file that does. */
function leaning(house: House): Map<string, Map<string, string>> {
  const rooms = new Map<string, Map<string, string>>();
  for (const file of filesIn(house, inRulebook)) {
    const room = roomOf(file.path);
    const on = rooms.get(room) ?? new Map<string, string>();
    rooms.set(room, on);
    for (const { path } of brought(house, file, 'all')) {
      if (inRulebook.test(path) && roomOf(path) !== room && !on.has(roomOf(path))) on.set(roomOf(path), file.path);
    }
  }
  return rooms;
}

/** Files by which a room comes back to itself, by the shortest way. */
function circleOf(rooms: ReturnType<typeof leaning>, start: string): string[] {
  const ways = new Map<string, string[]>([[start, []]]);
  for (const [room, way] of ways) {
    for (const [next, by] of rooms.get(room) ?? []) {
      if (next === start) return [...way, by];
      if (!ways.has(next)) ways.set(next, [...way, by]);
    }
  }
  return [];
}

export const roomRule: Rule = {
  title: 'no rooms of the rulebook lean on one another in a circle',
  check: (house) => {
    const rooms = leaning(house);
    return [...rooms.keys()]
      .map((room) => ({ room, circle: circleOf(rooms, room) }))
      .filter(({ circle }) => circle.length > 0)
      .map(({ room, circle }) => `${circle[0]}: ${room} leans on itself by ${circle.join(', ')}`);
  },
  planted: {
    'two rooms by other files': {
      'lib/domain/one/a.ts': `import { b } from '../two/b';\nexport const a = b;`,
      'lib/domain/two/b.ts': 'export const b = 1;',
      'lib/domain/two/c.ts': `import type { D } from '../one/d';\nexport let c: D;`,
      'lib/domain/one/d.ts': 'export type D = 1;',
    },
    'the root and a room': {
      'lib/domain/one.ts': `import { b } from './two/b';\nexport const one = b;`,
      'lib/domain/two/b.ts': 'export const b = 1;',
      'lib/domain/two/c.ts': `import type { Other } from '../other';\nexport let c: Other;`,
      'lib/domain/other.ts': 'export type Other = 1;',
    },
  },
};
