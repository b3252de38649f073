import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Input } from './door';

/**
 * An input that once broke a door, and how. Texts stand as JSON writes them, so that half characters survive; bytes that are too
 * many are packed.
 */
export type KeptCase = { readonly door: string; readonly why: string; readonly input: Input };

type Written = {
  readonly door: string;
  readonly why: string;
  readonly text?: string;
  readonly base64?: string;
  readonly packed?: string;
};

/** Kept files stay small enough to be read. */
const mostBytes = 20_000;

/** Writes the case under a name made of its door and what it holds; gives the name, or null when it is too large to keep. */
export function keepCase(folder: string, { door, why, input }: KeptCase): string | null {
  const held = written(input);
  const file = `${JSON.stringify({ door, why, ...held } satisfies Written, null, 2)}\n`;
  if (file.length > mostBytes) return null;
  const name = `${door}-${createHash('sha256').update(JSON.stringify(held)).digest('hex').slice(0, 8)}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), file);
  return name;
}

function written(input: Input): Pick<Written, 'text' | 'base64' | 'packed'> {
  if (typeof input === 'string') return { text: input };
  const base64 = Buffer.from(input).toString('base64');
  return base64.length < mostBytes / 2 ? { base64 } : { packed: gzipSync(input).toString('base64') };
}

/** The cases of a folder by the names of their files. */
export function keptCases(folder: string): [name: string, kept: KeptCase][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { door, why, text, base64, packed } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Written;
      return [name, { door, why, input: text ?? unpacked(base64, packed) }];
    });
}

const unpacked = (base64 = '', packed?: string): Uint8Array =>
  packed === undefined ? Buffer.from(base64, 'base64') : gunzipSync(Buffer.from(packed, 'base64'));
