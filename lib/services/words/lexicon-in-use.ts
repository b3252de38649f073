import type { Db } from '@/db/client';
import { newestOwnWords, ownWordsOf } from '@/db/queries/own-words';
import { type LexiconInUse, shippedLexicon } from '@/lib/domain/classify/lexicon-in-use';
import { lexiconOf } from '@/lib/domain/own-words/lexicon-of';
import type { Scope } from '@/lib/domain/permissions';

/** Compiled with the own keywords of a hash. Few are kept: of the words read with now, and of those tried or read with just before. */
const shared = globalThis as typeof globalThis & { ngheDanLexica?: Map<string, LexiconInUse> };
const mostKept = 3;

/**
 * What texts are read with at this moment: the shipped lexicon with the board's own keywords. Asked for before each text that comes
 * by itself and each batch of several, so that every server process reads with new words at once; it costs one look
 * at an index, and compiling where the words are others than before.
 */
export async function lexiconInUse(db: Db, scope: Scope): Promise<LexiconInUse> {
  const newest = await newestOwnWords(db, scope);
  if (!newest || newest.hash === '') return shippedLexicon();
  const known = kept().get(newest.hash);
  if (known) return known;
  return keep(newest.hash, lexiconOf((await ownWordsOf(db, scope, newest.id)) ?? []));
}

function kept(): Map<string, LexiconInUse> {
  shared.ngheDanLexica ??= new Map();
  return shared.ngheDanLexica;
}

function keep(hash: string, lexicon: LexiconInUse): LexiconInUse {
  const lexica = kept();
  lexica.set(hash, lexicon);
  for (const [oldest] of lexica) if (lexica.size > mostKept) lexica.delete(oldest);
  return lexicon;
}
