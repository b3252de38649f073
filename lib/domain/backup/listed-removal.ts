import { type RemovalReason, removalReasons } from '../vocabulary';

/**
 * A line of the list of removed items that is kept outside the database: which item, when it came in, and that it was
 * removed, when, why and by which account. Number and time together are one item in any backup.
 */
export type ListedRemoval = {
  readonly id: number;
  readonly receivedAt: string;
  readonly removedAt: string;
  readonly why: RemovalReason;
  readonly removedBy: string;
};

/** The line of a removal, with its end. */
export function listedLine({ id, receivedAt, removedAt, why, removedBy }: ListedRemoval): string {
  return `${JSON.stringify({ id, receivedAt, removedAt, why, removedBy })}\n`;
}

/** What a line says, or null where it is none, as the end of one that a full disk cut off. */
export function readListedLine(line: string): ListedRemoval | null {
  const said = parsed(line);
  if (typeof said !== 'object' || said === null) return null;
  const { id, receivedAt, removedAt, why, removedBy } = said as Record<string, unknown>;
  const reason = removalReasons.find((one) => one === why);
  const isWhole =
    Number.isSafeInteger(id) &&
    (id as number) > 0 &&
    isTime(receivedAt) &&
    isTime(removedAt) &&
    typeof removedBy === 'string' &&
    removedBy.isWellFormed() &&
    !removedBy.includes('\u0000');
  if (!isWhole || !reason) return null;
  const removal = { id, receivedAt, removedAt, why: reason, removedBy } as ListedRemoval;
  // Whatever is not as it is written was changed: a number rounded, a time cut short, a member given twice.
  return listedLine(removal) === `${line.trim()}\n` ? removal : null;
}

/** Whether a line is the beginning of a removal's, and long enough to be of that item alone. */
export function isCutOf(line: string, removal: ListedRemoval): boolean {
  return line.startsWith(`{"id":${removal.id},`) && listedLine(removal).startsWith(line);
}

/** As PostgreSQL writes a time in UTC, to the microsecond. */
const isTime = (said: unknown) =>
  typeof said === 'string' &&
  /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(said) &&
  isMoment(said.slice(0, 19));

/** To the second. Of a day that there is not, as the 30th of February, another one is made. */
function isMoment(said: string): boolean {
  const moment = Date.parse(`${said}Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(said);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
