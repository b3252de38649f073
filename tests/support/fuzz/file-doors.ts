import { gzipSync, strToU8 } from 'fflate';
import { readBody } from '@/app/api/posts/body';
import { fingerprintKeyOf } from '@/db/fingerprints/key';
import { shippedLexicon } from '@/lib/domain/classify/lexicon-in-use';
import { longestChannelName } from '@/lib/domain/intake/channel-name';
import type { PostLine } from '@/lib/domain/intake/post-line';
import { isDay } from '@/lib/domain/period';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { pick } from '@/lib/domain/random';
import { type Prepared, postPreparer } from '@/lib/services/posts/prepare-post';
import { readPostLines } from '@/lib/services/posts/read-post-lines';
import { changeBook } from './change-book';
import { changeBytes, written } from './change-bytes';
import { changeJson } from './change-json';
import { changeTable, swollenTable } from './change-table';
import { chance, changeText, type Random, swollen } from './change-text';
import { type Door, keeps, type Verdict } from './door';
import { books, jsonArrays, jsonLines, sentences, tables } from './seeds';
import { city, directory, today } from './text-doors';

const viewer: Viewer = {
  kind: 'person',
  id: 'fuzz',
  roles: ['analyst'],
  duty: null,
  unitId: 'u',
  units: ['u'],
  areas: [...city, '~u'],
};
const mostInteger = 2_147_483_647;
/** However the network cuts a file, the same comes out. */
const cuts = [3, 17, 64, 1_000] as const;
const largestReadTwice = 50_000;
/** Few, since each is as much work as some dozens of others. */
const shareSwollen = 0.02;

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** Each line made ready to be kept, as an intake does, with nothing kept. */
async function takeIn(bytes: AsyncIterable<Uint8Array>) {
  const scope = allow(viewer, 'post.ingest');
  const prepare = postPreparer({
    scope,
    directory: await directory(),
    today,
    defaults: {},
    takenAs: null,
    demo: false,
    key: fingerprintKeyOf('invented'),
    lexicon: shippedLexicon,
  });
  const lines: { line: PostLine; prepared: Prepared }[] = [];
  const { lines: read, format } = await readPostLines(bytes);
  for await (const line of read) lines.push({ line, prepared: prepare([line])[0]! });
  return { format, lines };
}

function holdToPromises({ prepared: post }: Prepared): void {
  if (!post) return;
  const { opinion, channel, link } = post;
  for (const text of [opinion.text, channel?.name ?? '', link ?? '', opinion.fingerprint]) {
    keeps(text.isWellFormed() && !text.includes('\u0000'), 'what is kept can be kept');
  }
  keeps((channel?.name.length ?? 0) <= longestChannelName, 'a channel has a short name');
  keeps(isDay(opinion.day) && (!opinion.postedAt || !Number.isNaN(opinion.postedAt.getTime())), 'a post has a day');
  keeps(opinion.reach === null || (opinion.reach >= 0 && opinion.reach <= mostInteger), 'a reach fits its column');
}

async function read(bytes: Uint8Array): Promise<Verdict> {
  const { format, lines } = await takeIn(inPieces(bytes, 65_536));
  for (const { prepared } of lines) holdToPromises(prepared);
  const cut = cuts[bytes.length % cuts.length]!;
  if (format !== 'xlsx' && bytes.length <= largestReadTwice) {
    const again = await takeIn(inPieces(bytes, cut));
    keeps(JSON.stringify(again) === JSON.stringify({ format, lines }), 'the pieces a file comes in change nothing');
  }
  const problems = lines.flatMap(({ prepared }) =>
    (prepared.problems ?? []).map(({ field, code }) => `${field} ${code}`),
  );
  const isTaken = lines.some(({ prepared }) => prepared.prepared);
  return { outcome: isTaken ? 'taken' : 'read', how: `${format} ${[...new Set(problems)].sort().join()}` };
}

type ChangeText = (text: string, random: Random, others: readonly string[]) => string;

/** A file of text: changed as what it is, written in some encoding, and now and then damaged. */
function textFile(
  seeds: () => readonly string[],
  change: ChangeText,
  swell: (text: string, random: Random) => string = swollen,
): Door<Uint8Array> {
  return {
    seeds: async () => seeds().map((text) => Buffer.from(text)),
    change: (bytes, random) => {
      if (chance(random, 0.1)) return changeBytes(bytes, random);
      const text = new TextDecoder().decode(bytes);
      if (chance(random, shareSwollen)) return Buffer.from((chance(random, 0.5) ? swell : swollen)(text, random));
      const changed = (chance(random, 0.85) ? change : changeText)(text, random, sentences());
      return written(changed, random);
    },
    open: async () => read,
  };
}

const eachLine: ChangeText = (text, random, others) => {
  const lines = text.split('\n');
  const at = Math.floor(random() * lines.length);
  return lines.map((line, i) => (i === at ? changeJson(line, random, others) : line)).join('\n');
};

export const csvDoor = textFile(() => tables, changeTable, swollenTable);
export const jsonDoor = textFile(() => jsonArrays, changeJson);
export const ndjsonDoor = textFile(() => jsonLines, eachLine);

export const xlsxDoor: Door<Uint8Array> = {
  isPacked: true,
  seeds: async () => books(),
  change: (bytes, random) => changeBook(bytes, random, sentences()),
  open: async () => read,
};

/** The packed body a program sends. */
export const gzipDoor: Door<Uint8Array> = {
  isPacked: true,
  seeds: async () => jsonLines.map((text) => gzipSync(strToU8(text), { mtime: 0 })),
  change: (bytes, random, seeds) => {
    if (chance(random, 0.5)) return changeBytes(bytes, random);
    if (chance(random, 0.2)) return Buffer.concat([bytes, seeds[0] ?? bytes]);
    if (chance(random, shareSwollen))
      return gzipSync(strToU8(swollen(pick(random, jsonLines), random).toWellFormed()), { mtime: 0 });
    return gzipSync(strToU8(eachLine(jsonLines[0]!, random, sentences()).toWellFormed()), { mtime: 0 });
  },
  open: async () => async (bytes) => {
    const headers = { 'content-encoding': 'gzip' };
    const request = new Request('https://nghe-dan.example/api/posts', {
      method: 'POST',
      headers,
      body: Buffer.from(bytes),
    });
    const body = readBody(request);
    const { format, lines } = await takeIn(body.bytes).finally(body.drain);
    const isTaken = lines.some(({ prepared }) => prepared.prepared);
    return { outcome: isTaken ? 'taken' : 'read', how: `${format} ${lines.length}` };
  },
};
