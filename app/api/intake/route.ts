import { answer } from '@/app/_http/answer';
import { requireCaller } from '@/app/_http/caller';
import { logFailure } from '@/app/_http/log-failure';
import { currentLocale } from '@/app/_session/preferences';
import { readBody } from '@/app/api/posts/body';
import { takeOwnPlace } from '@/app/api/posts/own-place';
import { InvalidInput } from '@/lib/domain/errors';
import { askedInAddress, parseFileAsked } from '@/lib/domain/input/file-reading';
import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import type { StopReason } from '@/lib/domain/intake/post-line';
import { TooManyIntakes } from '@/lib/domain/intake/too-many-intakes';
import type { CorrectionPlan } from '@/lib/domain/opinion/correction-plan';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { type FileIntake, foreseeFile, ingestFile } from '@/lib/services/posts/ingest-file';
import { readIntakeProgress } from '@/lib/services/posts/read-intake-progress';
import { stopIntake } from '@/lib/services/posts/stop-intake';
import { explainError } from '@/lib/strings/errors';
import { explainRejected, foreseenForPrograms, intakeProblems, receiptForPrograms } from '@/lib/strings/intake';
import { eventStream } from './event-stream';
import type { IntakeCounts, IntakeEvent } from './events';
import { takeUntold, untilTaken } from './untold';

const limits = { lines: Number.POSITIVE_INFINITY, bytes: 500 * bytesPerMegabyte };
/** A plain form is held whole before its file can be read. */
const mostFormBytes = 60 * bytesPerMegabyte;

/**
 * The upload page's door. The body is the file itself; events come back as NDJSON (see `IntakeEvent`) once all of it has come:
 * a proxy such as nginx sends nothing more of a body that is answered before its end, and browsers read nothing until then.
 * How far an upload is meanwhile is asked for by `GET`. A form sent without JavaScript is taken in whole and leads back to the page.
 */
export function POST(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await requireCaller(request, 'post.ingest');
    const locale = await currentLocale();
    if (request.headers.get('content-type')?.startsWith('multipart/form-data')) return takeFormInPlace(viewer, request);
    const params = new URL(request.url).searchParams;
    const { defaults, reading: how, choices } = askedInAddress(params, ['run', 'file']);
    const { isDry = false, ...chosen } = choices;
    const giveBack = takeOwnPlace(viewer, request);
    const body = readBody(request);
    const length = Number(request.headers.get('content-length'));
    let begin = () => {};
    const mayBegin = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const reading = countBytes(body.bytes, length, () => begin());
    const input = {
      bytes: reading.bytes,
      door: 'page',
      ...chosen,
      defaults,
      reading: how,
      run: params.get('run') ?? undefined,
      fileName: params.get('file') ?? undefined,
      signal: request.signal,
      limits,
    } as const;
    const telling = { isDry, locale, drain: body.drain, percent: reading.percent, giveBack, begin };
    const events = eventsOf(viewer, input, telling);
    const take = untilTaken(viewer, input.run, events);
    await mayBegin;
    return told(take());
  }, intakeProblems);
}

/** How far the viewer's own upload `?run=` is, in whatever process; 404 when it is not going on. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await requireCaller(request, 'post.ingest');
    const progress = await readIntakeProgress(viewer, new URL(request.url).searchParams.get('run') ?? '');
    const headers = { 'cache-control': 'no-store' };
    if (!progress) return new Response(null, { status: 404, headers });
    return Response.json({ type: 'progress', ...progress } satisfies IntakeEvent, { headers });
  });
}

/**
 * Stops the viewer's own upload `?run=`, in whatever process. Its receipt still comes: with the other events as the answer to this where
 * the upload goes on here and is not yet answered, so that nobody has to send the rest of a file to hear of it; else (202) as the
 * upload's own answer.
 */
export function DELETE(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await requireCaller(request, 'post.ingest');
    const run = new URL(request.url).searchParams.get('run') ?? '';
    const found = await stopIntake(viewer, run);
    const events = found ? takeUntold(viewer, run) : null;
    return events ? told(events) : new Response(null, { status: found ? 202 : 404 });
  });
}

const nothingKept: IntakeCounts = { read: 0, added: 0, repeated: 0, assigned: 0, rejectedCount: 0 };

/** Events as the answer; those that were told elsewhere are not told twice. */
const told = (events: ReadableStream<Uint8Array> | null): Response =>
  new Response(events, {
    status: events ? 200 : 204,
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  });

type Telling = {
  /** Only to tell what would become of it. */
  readonly isDry: boolean;
  readonly locale: Locale;
  readonly drain: () => Promise<void>;
  readonly percent: () => number | null;
  readonly giveBack: () => void;
  /** Lets the answer begin. */
  readonly begin: () => void;
};

function eventsOf(viewer: Viewer, input: FileIntake, telling: Telling): ReadableStream<Uint8Array> {
  const { isDry, locale, drain, percent, giveBack, begin } = telling;
  const unread = new AbortController();
  const { readable, send, room, hasRoom, sendLast, close } = eventStream(() =>
    unread.abort('unread' satisfies StopReason),
  );
  const roomForMore = () => {
    begin();
    return room();
  };
  const takeIn = async (): Promise<Extract<IntakeEvent, { type: 'receipt' | 'foreseen' | 'error' }>> => {
    try {
      const told: FileIntake = {
        ...input,
        percent,
        signal: AbortSignal.any([unread.signal, ...(input.signal ? [input.signal] : [])]),
        onOpened: ({ format, heading, delimiter, otherSheets }) =>
          send({ type: 'opened', format, heading, delimiter, otherSheets }),
        onLooked: (looked) => send({ type: 'progress', percent: percent(), looked, ...nothingKept }),
        onProgress: (counts) => send({ type: 'progress', percent: percent(), looked: null, ...counts }),
        onRejected: ({ problems, ...line }) => {
          send({ type: 'rejected', ...line, why: explainRejected(problems, locale) });
          return hasRoom() ? undefined : roomForMore();
        },
      };
      if (isDry) {
        const { rejected: _, dry, ...foreseen } = foreseenForPrograms(await foreseeFile(viewer, told), locale);
        return { type: 'foreseen', ...foreseen };
      }
      const receipt = await ingestFile(viewer, told);
      const { rejected: _, ...counts } = receiptForPrograms(receipt, locale);
      return { type: 'receipt', ...counts, cut: receipt.cutBy !== null, ownExport: receipt.ownExport };
    } catch (error) {
      const code = error instanceof InvalidInput ? (error.problems[0]?.code ?? null) : null;
      return { type: 'error', message: explain(error, locale), code };
    }
  };
  const takeInAndTell = async () => {
    const last = await takeIn();
    sendLast(last);
    close();
    // A server about to end does not hear the rest out.
    if (last.type === 'error' || last.stoppedBy !== 'restarting') await drain();
    begin();
  };
  void takeInAndTell().finally(() => {
    begin();
    giveBack();
  });
  return readable;
}

/** How much of the body is read, when its length is known; a workbook is read whole before its first line. */
function countBytes(given: AsyncIterable<Uint8Array>, length: number, onEnd: () => void) {
  let read = 0;
  async function* bytes() {
    for await (const chunk of given) {
      read += chunk.length;
      yield chunk;
    }
    onEnd();
  }
  return { bytes: bytes(), percent: () => (length > 0 && read < length ? Math.floor((read * 100) / length) : null) };
}

function explain(error: unknown, locale: Locale): string {
  if (error instanceof InvalidInput) return explainRejected(error.problems, locale);
  logFailure(error);
  return explainError(error, locale);
}

async function takeFormInPlace(viewer: Viewer, request: Request): Promise<Response> {
  let giveBack = () => {};
  try {
    giveBack = takeOwnPlace(viewer, request);
    return await takeForm(viewer, request);
  } catch (error) {
    if (error instanceof TooManyIntakes) return back(`problem=${error.code}`);
    throw error;
  } finally {
    giveBack();
  }
}

async function takeForm(viewer: Viewer, request: Request): Promise<Response> {
  const form = await readForm(request);
  if (form instanceof InvalidInput) return backTo(form);
  const file = form.get('file');
  if (!(file instanceof File)) return back('problem=file_empty');
  try {
    const { choices, defaults, reading } = parseFileAsked(({ address }) => textsOf(form, address));
    // The page that is led back to cannot show what would become of a file, and nobody who asks for that wants it taken in.
    if (choices.isDry || new URL(request.url).searchParams.size > 0) return back('problem=form_asks_more');
    const receipt = await ingestFile(viewer, {
      bytes: file.stream() as unknown as AsyncIterable<Uint8Array>,
      door: 'page',
      ...choices,
      defaults,
      reading,
      signal: request.signal,
      limits,
    });
    if (receipt.ownExport) return back(`own=${countOffered(receipt.ownExport.plan)}`);
    const unknown = receipt.unknownChannels.reduce((sum, { posts }) => sum + posts, receipt.moreUnknown);
    const { keptOut: kept, alike, changed, replaced } = receipt;
    const told = Object.entries({ unknown, kept, alike, changed, replaced }).filter(([, posts]) => posts > 0);
    return back([['batch', receipt.intakeId], ...told].map((pair) => pair.join('=')).join('&'));
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return backTo(error);
  }
}

const textsOf = (form: FormData, name: string) => form.getAll(name).filter((one) => typeof one === 'string');

const countOffered = (plan: CorrectionPlan | null) => (plan ? plan.offered.length + plan.moreOffered : 0);

const back = (query: string) => new Response(null, { status: 303, headers: { location: `/intake?${query}` } });

function backTo({ problems: [problem] }: InvalidInput): Response {
  return back(`problem=${problem?.code ?? ''}${problem?.limit ? `&limit=${problem.limit}` : ''}`);
}

/** The form, or why it is not taken. */
async function readForm(request: Request): Promise<FormData | InvalidInput> {
  const { bytes, drain } = readBody(request);
  const tooLarge = new InvalidInput([
    { field: 'file', code: 'form_too_large', limit: mostFormBytes / bytesPerMegabyte },
  ]);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for await (const part of bytes) {
      length += part.length;
      if (length > mostFormBytes) throw tooLarge;
      parts.push(part as Uint8Array<ArrayBuffer>);
    }
    const headers = { 'content-type': request.headers.get('content-type') ?? '' };
    return await new Response(new Blob(parts), { headers }).formData();
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    if (request.signal.aborted) throw error;
    return new InvalidInput([{ field: 'file', code: 'form_broken' }]);
  } finally {
    await drain();
  }
}
