import type { LeftOut } from '../intake/left-out';
import { saysNoPlace } from '../intake/no-value';
import type { PostField } from '../intake/post-fields';
import { readShort } from './post-sides';

export const longestPlace = 200;

/** Columns that name a place, the most exact first, each with what its units are mostly called. */
const parts = [
  ['place', null],
  ['ward', 'Phường'],
  ['district', 'Quận'],
  ['province', 'Tỉnh'],
] as const;

/** Of a ward or district; a number of fewer digits is its name. */
const officialCode = /^\d{3,5}$/;

/** A number of a district or a code, of which a program made a fraction. */
const decimalNumber = /^(\d{1,5})[.,]0+$/;

const begunWithKind =
  /^(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu|tinh|thanh pho|quan|huyen|thi xa|thi tran|phuong|xa|dac khu|tp|tx|tt|[pqhx])(?![\p{L}])/iu;

/**
 * The place given in one column or in several, as one text from the most exact unit to the widest. Null when there is
 * none, or when it only says that none is known.
 */
export function readPlace(given: ReadonlyMap<PostField, unknown>, leftOut: LeftOut[]): string | null {
  const left = { field: 'place', code: 'place_left_out' } as const;
  const named: string[] = [];
  for (const [field, kind] of parts) {
    const text = readShort(given.get(field), longestPlace, left, leftOut)?.replace(decimalNumber, '$1') ?? null;
    if (text === null) continue;
    if (saysNoPlace(text)) leftOut.push(left);
    else if (kind !== null && officialCode.test(text)) return text;
    else named.push(kind === null || text.includes(',') ? text : withKind(text, kind));
  }
  const distinct = named.filter((one, at) => !named.slice(0, at).includes(one));
  return distinct.length > 0 ? distinct.join(', ') : null;
}

/** A number or a bare name under a heading that says what it is; what says it itself stays. */
function withKind(text: string, kind: string): string {
  return begunWithKind.test(text) ? text : `${kind} ${text}`;
}
