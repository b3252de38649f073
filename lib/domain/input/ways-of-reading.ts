import { InvalidInput } from '../errors';
import { asHeading, mayBe } from '../intake/column-uses';
import type { ColumnUse, DateOrder, FileReading } from '../intake/file-reading';
import type { LegacyEncoding } from '../intake/legacy-spelling';
import { type PostField, postFields } from '../intake/post-fields';
import type { ChangedChoice } from '../intake/post-line';
import type { IntakeDefaults } from './intake-defaults';

/** What else is said of an upload: what is done with it. */
export type IntakeChoices = {
  /** The name of a mapping the unit remembers. */
  readonly mapping?: string;
  /** What the lines are taken for: posts, or reports of earlier by the `network`. */
  readonly as?: 'post' | 'report';
  readonly network?: string;
  /** What becomes of items whose posts come again under their id with other words; what is kept stays unless that is said. */
  readonly changed?: ChangedChoice;
  /** Only to tell what would become of it. */
  readonly isDry?: boolean;
};

/** All that whoever sends a file says of it beside its bytes. */
export type FileAsked = {
  readonly defaults: IntakeDefaults;
  readonly reading: FileReading;
  readonly choices: IntakeChoices;
};

/** The same with nothing forgotten: what is not said is said to be so. */
export type Complete<Asked> = { readonly [name in keyof Required<Asked>]: Asked[name] };

/** One thing that can be said. Of what takes `texts` there may be several, `yes` stands alone. */
export type Way<Value> = {
  /** Its name in an address, and in a form without JavaScript. */
  readonly address: string;
  /** Its name among the options of the command. */
  readonly option: string;
  readonly takes: 'text' | 'texts' | 'yes';
  /** Of one text at least, none longer than can be stored. Throws `InvalidInput`; values it names are masked afterwards. */
  readonly parse: (given: readonly string[], field: string) => Value;
  /** What `parse` reads as the same. */
  readonly write: (value: Value) => readonly string[];
};
type WaysOf<Asked> = { readonly [name in keyof Required<Asked>]: Way<NonNullable<Asked[name]>> };

const orders = { 'day-first': 'day_first', 'month-first': 'month_first' } as const satisfies Record<string, DateOrder>;
const fonts = { tcvn3: 'tcvn3', vni: 'vni', none: 'none' } as const satisfies Record<string, LegacyEncoding | 'none'>;
const answers = { '1': true, true: true, '0': false, false: false } as const;

/**
 * Every way in which the reading of a file can be asked for: the addresses of `/api/posts` and `/api/intake`, the command and the page
 * all go by this table. The types above say what has to stand in it.
 */
const waysOfReading: { readonly [group in keyof FileAsked]: WaysOf<FileAsked[group]> } = {
  defaults: {
    channel: text('channel'),
    place: text('place'),
  },
  reading: {
    columns: { address: 'map', option: 'map', takes: 'texts', parse: columnsOf, write: mapOf },
    only: yes('only', 'only'),
    dateOrder: oneOf('dates', orders),
    oldFont: oneOf('font', fonts),
    sheets: { address: 'sheet', option: 'sheet', takes: 'texts', parse: (given) => given, write: (value) => value },
  },
  choices: {
    mapping: text('mapping'),
    as: oneOf('as', { post: 'post', report: 'report' }),
    network: text('network'),
    changed: oneOf('changed', { keep: 'keep', replace: 'replace' }),
    isDry: yes('dry', 'dry-run'),
  },
};

/** What each way is called in code, whatever its group. */
export type WayName = { [group in keyof FileAsked]: keyof FileAsked[group] }[keyof FileAsked];

/** The table as a list. */
export const eachWay = Object.entries(waysOfReading).flatMap(([group, ways]) =>
  Object.entries(ways).map(([name, way]) => ({
    group: group as keyof FileAsked,
    name: name as WayName,
    way: way as Way<unknown>,
  })),
);

/** What is said of a file, as parts of an address; `parseFileAsked` reads them as the same. */
export function writtenAsked(asked: Partial<FileAsked>): [name: string, value: string][] {
  return eachWay.flatMap(({ group, name, way }) => {
    const value = (asked[group] as Readonly<Partial<Record<WayName, unknown>>> | undefined)?.[name];
    return value === undefined ? [] : way.write(value).map((one): [string, string] => [way.address, one]);
  });
}

function text(name: string): Way<string> {
  return { address: name, option: name, takes: 'text', parse: ([given = '']) => given, write: (value) => [value] };
}

function yes(address: string, option: string): Way<boolean> {
  return { ...oneOf(address, answers), option, takes: 'yes', write: (value) => (value ? ['1'] : []) };
}

function oneOf<const Value extends string | boolean>(
  name: string,
  values: Readonly<Record<string, Value>>,
): Way<Value> {
  return {
    address: name,
    option: name,
    takes: 'text',
    parse: ([given = ''], field) => {
      if (!Object.hasOwn(values, given)) throw new InvalidInput([{ field, code: 'not_in_list', value: given }]);
      return values[given]!;
    },
    write: (value) => Object.keys(values).filter((one) => values[one] === value),
  };
}

function columnsOf(map: readonly string[], field: string): ReadonlyMap<string, ColumnUse> {
  const columns = new Map<string, ColumnUse>();
  const refuse = (code: string, value: string): never => {
    throw new InvalidInput([{ field, code, value }]);
  };
  for (const one of map) {
    const [, use = '', named = ''] = /^([a-z]+)=([\s\S]+)$/.exec(one) ?? refuse('map_unclear', one);
    const column = asHeading(named);
    if (!isUse(use)) return refuse('map_unknown_field', use);
    if (columns.has(column) || (use !== 'ignored' && [...columns.values()].includes(use)))
      return refuse('map_twice', one);
    if (!mayBe(column, use)) return refuse('map_of_person', column);
    columns.set(column, use);
  }
  return columns;
}

const isUse = (use: string): use is PostField | 'ignored' =>
  use === 'ignored' || (postFields as readonly string[]).includes(use);

/** Of columns of persons nothing is read whether or not that is said. */
function mapOf(columns: ReadonlyMap<string, ColumnUse>): string[] {
  return [...columns].flatMap(([heading, use]) => (use === 'author' ? [] : [`${use}=${heading}`]));
}
