const shape = /^sha256 ([0-9a-f]{64})\n$/;

/** The last line of a backup: the SHA-256 of all before it. */
export function trailer(sha256: string): Buffer {
  return Buffer.from(`sha256 ${sha256}\n`);
}

export const trailerBytes = trailer('0'.repeat(64)).length;

/** The SHA-256 that a last line names, or null where it is none. */
export function readTrailer(bytes: Buffer): string | null {
  return shape.exec(bytes.toString('latin1'))?.[1] ?? null;
}
