import { readForm } from '@/app/_http/read-form';
import { parseChannel } from '@/lib/domain/input/channel';
import { parseCorrection } from '@/lib/domain/input/correction';
import { parseIntakeDefaults } from '@/lib/domain/input/intake-defaults';
import { parseNewKey } from '@/lib/domain/input/key';
import { parseNewPerson, parsePasswordChange, parsePersonChange } from '@/lib/domain/input/person';
import { parseRemoval } from '@/lib/domain/input/removal';
import { parseReport } from '@/lib/domain/input/report';
import { parseSignIn } from '@/lib/domain/input/sign-in';
import { parseUnit } from '@/lib/domain/input/unit';
import { canBeStored } from '@/lib/domain/input/words';
import { redactReport } from '@/lib/domain/report/redact-report';
import { changeBytes } from './change-bytes';
import { changeJson } from './change-json';
import { changeText } from './change-text';
import { type Door, keeps } from './door';
import { accounts, bodies, reports, signIns } from './seeds';
import { today } from './text-doors';

/** What a program sends is JSON; what is none is taken for the fields of a form. */
function given(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return Object.fromEntries(new URLSearchParams(text));
  }
}

const canBeKept = (value: unknown) => typeof value !== 'string' || canBeStored(value);

function formDoor(seeds: readonly object[], read: (input: unknown) => Record<string, unknown>): Door<string> {
  return {
    seeds: async () => seeds.map((seed) => JSON.stringify(seed)),
    change: changeJson,
    open: async () => (text) => {
      for (const value of Object.values(read(given(text))).flat()) keeps(canBeKept(value), 'what is taken can be kept');
      return { outcome: 'taken', how: 'taken' };
    },
  };
}

export const reportDoor = formDoor(reports, (input) => redactReport(parseReport(input, today)).report);

export const signInDoor: Door<string> = {
  ...formDoor(signIns, () => ({})),
  open: async () => (text) => {
    const { username, password } = parseSignIn(given(text));
    keeps(username !== '' && password !== '' && [...username].length <= 200, 'a name and a password come out');
    keeps(!username.includes('\u0000'), 'a name can be looked for');
    return { outcome: 'taken', how: 'taken' };
  },
};

/** Places are looked up; only their keys are kept. */
const withoutPlaces = ({ places: _, ...kept }: { places: string[] }) => kept;

/** Defaults come from an address, where everything is text. */
const stringsIn = (input: unknown) =>
  Object.fromEntries(
    Object.entries(input ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

/** What administrators and analysts fill in. The form is chosen by `form`. */
export const accountDoor = formDoor(accounts, (input) => {
  switch ((input as { form?: unknown } | null)?.form) {
    case 'person': {
      const { password: _hashed, ...kept } = parseNewPerson(input);
      return kept;
    }
    case 'change':
      return parsePersonChange(input);
    case 'password':
      parsePasswordChange(input, 'quan.tri');
      return {};
    case 'unit':
      return withoutPlaces(parseUnit(input));
    case 'key':
      return withoutPlaces(parseNewKey(input));
    case 'defaults':
      return { ...parseIntakeDefaults(stringsIn(input)) };
    case 'channel':
      return parseChannel(input, () => false);
    case 'removal':
      return parseRemoval(input);
    default:
      return parseCorrection(input) as unknown as Record<string, unknown>;
  }
});

/** The body of a form as a browser packs it, before any field is looked at. */
export const bodyDoor: Door<Uint8Array> = {
  seeds: async () => bodies.map((text) => Buffer.from(text)),
  change: (bytes, random) =>
    random() < 0.5 ? changeBytes(bytes, random) : Buffer.from(changeText(Buffer.from(bytes).toString(), random)),
  open: async () => async (bytes) => {
    const [type = '', ...rest] = Buffer.from(bytes).toString('latin1').split('\n\n');
    const headers = /^[\x20-\x7e]*$/.test(type) ? { 'content-type': type } : { 'content-type': 'text/plain' };
    const body = Buffer.from(rest.join('\n\n'), 'latin1');
    const form = await readForm(new Request('https://nghe-dan.example/report', { method: 'POST', headers, body }));
    const fields = form === null ? 0 : [...form].length;
    return { outcome: form === null ? 'refused' : fields > 0 ? 'taken' : 'read', how: `${form === null} ${fields}` };
  },
};
