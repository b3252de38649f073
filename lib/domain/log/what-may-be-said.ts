import { framesOf } from './frames';

/** All that a log, or whoever runs a command, may learn of an error. */
export type Said = {
  readonly name: string;
  /** What our own errors, Node and the driver call it. */
  readonly code?: string;
  /** What PostgreSQL calls it. */
  readonly sqlstate?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  /** What the page of an error shows, so that it is found here. */
  readonly digest?: string;
  readonly frames: readonly string[];
  readonly cause?: Said;
};

const causesSaid = 3;
const word = /^[A-Za-z][A-Za-z0-9]{0,59}$/;
const ownCode = /^[a-z]+(_[a-z]+)*$/;
const systemCode = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const state = /^[0-9A-Z]{5}$/;
const identifier = /^[a-z_][a-z0-9_]{0,62}$/;
const digest = /^(\d{1,20}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * An error as it may be written down: what kind it is, which part of the store it is about, where it happened. Never its
 * message, nor a detail, a parameter or any other value it carries: the words of the public stand in those.
 */
export function whatMayBeSaid(error: unknown, depth = 0): Said {
  const given = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const { code } = given;
  const isState = typeof code === 'string' && state.test(code) && /\d/.test(code);
  const known = {
    code: isState ? undefined : (matching(code, ownCode) ?? matching(code, systemCode)),
    sqlstate: isState ? code : undefined,
    table: matching(given.table_name, identifier),
    column: matching(given.column_name, identifier),
    constraint: matching(given.constraint_name, identifier),
    digest: matching(given.digest, digest),
  };
  const cause = given.cause !== undefined && depth < causesSaid ? whatMayBeSaid(given.cause, depth + 1) : undefined;
  return {
    name: matching(given.name, word) ?? typeof error,
    ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Partial<Said>),
    frames: framesOf(given.stack, typeof given.message === 'string' ? given.message : ''),
    ...(cause ? { cause } : {}),
  };
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && value.length < 64 && pattern.test(value) ? value : undefined;
}
