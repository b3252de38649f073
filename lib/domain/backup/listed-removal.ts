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
    isTime(receivedAt) &&
    isTime(removedAt) &&
    typeof removedBy === 'string' &&
    removedBy.isWellFormed() &&
    !removedBy.includes('\u0000');
  if (!isWhole || !reason) return null;
  return { id: id as number, receivedAt: receivedAt as string, removedAt: removedAt as string, why: reason, removedBy };
}

/** Whether a line is the beginning of a removal's, and long enough to be of that item alone. */
export function isCutOf(line: string, removal: ListedRemoval): boolean {
  return line.startsWith(`{"id":${removal.id},`) && listedLine(removal).startsWith(line);
}

/** As PostgreSQL writes a time in UTC, to the microsecond. */
const isTime = (said: unknown) =>
  typeof said === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(said) &&
  !Number.isNaN(Date.parse(said));

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
