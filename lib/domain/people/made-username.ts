import { withoutMarks } from '../vietnamese';

const longest = 30;
const shortest = 3;

/**
 * What a user name made for a person begins with: the last word of the name, then the others: `Nguyễn Văn Tùng` →
 * `tung.nguyenvan`. Empty when the name has no letter a user name may have.
 */
export function usernameBase(name: string): string {
  const words = withoutMarks(name).match(/[a-z]+/g) ?? [];
  const given = words.at(-1) ?? '';
  const base = [given, words.slice(0, -1).join('')].filter(Boolean).join('.').slice(0, longest).replace(/\.$/, '');
  return base === '' ? '' : base.padEnd(shortest, '_');
}

/** The first user name of a base that is not taken: as it is, else with the first number that makes it one. */
export function madeUsername(base: string, isTaken: (username: string) => boolean): string {
  for (let n = 1; ; n++) {
    const number = n === 1 ? '' : String(n);
    const username = `${base.slice(0, longest - number.length)}${number}`;
    if (!isTaken(username)) return username;
  }
}
