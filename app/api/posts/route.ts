import { answer } from '@/app/_http/answer';
import { requireCaller } from '@/app/_http/caller';
import { currentLocale } from '@/app/_session/preferences';
import { askedInAddress } from '@/lib/domain/input/file-reading';
import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { foreseeFile, ingestFile } from '@/lib/services/posts/ingest-file';
import { explainError } from '@/lib/strings/errors';
import { explainRejected, foreseenForPrograms, intakeProblems, receiptForPrograms } from '@/lib/strings/intake';
import { readBody } from './body';
import { takeOwnPlace } from './own-place';

const limits = { lines: 10_000, bytes: 10 * bytesPerMegabyte };
const tooMuch = {
  lines: { field: 'body', code: 'too_many_lines', limit: limits.lines },
  bytes: { field: 'body', code: 'too_many_bytes', limit: limits.bytes / bytesPerMegabyte },
};

/**
 * Takes in posts from a program: NDJSON, a JSON array or `{"posts": […]}`, a table, gzip allowed; `?channel=` and `?place=` stand
 * in where a post names none, and how it is read can be said (`waysOfReading`); `?dry=1` answers what would become of it. Answers the receipt; 413 with the receipt of what was kept when a limit was passed, 503 when the
 * system is being restarted, 403 when the key or the account was ended meanwhile, 429 when it is sending several already.
 */
export function POST(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await requireCaller(request, 'post.ingest');
    const giveBack = takeOwnPlace(viewer, request);
    try {
      return await takeIn(viewer, request);
    } finally {
      giveBack();
    }
  }, intakeProblems);
}

async function takeIn(viewer: Viewer, request: Request): Promise<Response> {
  const body = readBody(request);
  const drained = async (error: unknown) => {
    await body.drain();
    throw error;
  };
  const asked = await asPromised(() => askedInAddress(new URL(request.url).searchParams)).catch(drained);
  const { defaults, reading } = asked;
  const { isDry, ...choices } = asked.choices;
  const file = {
    ...choices,
    defaults,
    reading,
    bytes: body.bytes,
    door: 'api',
    signal: request.signal,
    limits,
  } as const;
  if (isDry) {
    const foreseen = await foreseeFile(viewer, file).catch(drained);
    await body.drain();
    return Response.json(foreseenForPrograms(foreseen, await localeFor(request)));
  }
  const receipt = await ingestFile(viewer, file).catch(drained);
  // A server about to end does not hear the rest out.
  if (receipt.stoppedBy !== 'restarting') await body.drain();
  const locale = await localeFor(request);
  const others = receipt.otherSheets ?? [];
  const told = { ...receiptForPrograms(receipt, locale), ...(others.length > 0 ? { otherSheets: others } : {}) };
  if (receipt.stoppedBy === 'restarting') {
    const error = { code: 'restarting', message: explainError({ code: 'restarting' }, locale) };
    return Response.json({ error, receipt: told }, { status: 503, headers: { 'retry-after': '30' } });
  }
  if (receipt.stoppedBy === 'not_allowed') {
    const error = { code: 'no_longer_allowed', message: explainError({ code: 'no_longer_allowed' }, locale) };
    return Response.json({ error, receipt: told }, { status: 403 });
  }
  if (!receipt.cutBy) return Response.json(told);
  const message = explainRejected([tooMuch[receipt.cutBy]], locale);
  return Response.json({ error: { code: 'too_large', message }, receipt: told }, { status: 413 });
}

async function localeFor(request: Request): Promise<Locale> {
  const wantsEnglish = request.headers.get('accept-language')?.toLowerCase().startsWith('en');
  return wantsEnglish ? 'en' : currentLocale();
}

const asPromised = async <T>(work: () => T): Promise<T> => work();
