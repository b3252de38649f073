import type { Share } from '@/lib/domain/measure/redaction';
import { goldenRedaction } from '../../golden/redaction-lines';

/** Kinds of the planted sentences as the documentation calls them. */
const names: Readonly<Record<string, string>> = {
  bank: 'bank accounts, cards, wallets',
  bare: 'full names that nothing introduces',
  bhxh: 'social and health insurance',
  cccd: 'citizen numbers',
  cmnd: 'identity cards of before',
  email: 'e-mail, however written',
  handle: 'accounts and @handles',
  house: 'houses, flats, rooms, lots',
  link: 'links to profiles',
  mst: 'tax codes of persons',
  nfd: 'names whose marks are signs of their own (NFD)',
  nomarks: 'names without marks',
  other: 'days of birth, codes of pupils and customers',
  passport: 'passports',
  phone: 'phone numbers, however written',
  plate: 'number plates',
  titled: 'names after a title or role',
  upper: 'names in capitals',
};

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const cells = ({ n, hits, share, interval95: [low, high] }: Share) =>
  `${n} | ${hits} | ${percent(share)} | ${percent(low)} – ${percent(high)}`;

/** What redaction does with the sentences of `tests/golden/redaction`, as a table by kind. */
export function redactionTable(): string {
  const { all, kinds, kept } = goldenRedaction();
  const rows = Object.entries(kinds).map(([kind, share]) => `| ${names[kind] ?? kind} | ${cells(share)} |`);
  return [
    '| what was planted | sentences | hidden | share | 95 % interval |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    `| **all kinds together** | ${cells(all)} |`,
    `| **sentences with nothing to hide, left letter for letter** | ${cells(kept)} |`,
  ].join('\n');
}
