import { answer } from '@/app/_http/answer';
import { requireCaller } from '@/app/_http/caller';
import { logFailure } from '@/app/_http/log-failure';
import { currentLocale } from '@/app/_session/preferences';
import { type AuditHead, readHead } from '@/lib/domain/audit/chain';
import { InvalidInput } from '@/lib/domain/errors';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { checkAudit } from '@/lib/services/audit/check-audit';
import { auditProblems } from '@/lib/strings/audit';
import { explainError } from '@/lib/strings/errors';
import type { AuditEvent } from './events';

const progressEveryMs = 200;

/** Checks the audit's chain, against the head `?head=` when one is given; events come back as NDJSON (see `AuditEvent`). */
export function POST(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await requireCaller(request, 'audit.read');
    const given = new URL(request.url).searchParams.get('head');
    const head = given ? readHead(given) : undefined;
    if (head === null) throw new InvalidInput([{ field: 'head', code: 'not_a_head' }]);
    const stream = eventsOf(viewer, head, await currentLocale(), request.signal);
    return new Response(stream, {
      headers: {
        'content-type': 'application/x-ndjson; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      },
    });
  }, auditProblems);
}

function eventsOf(viewer: Viewer, head: AuditHead | undefined, locale: Locale, left: AbortSignal) {
  const encoder = new TextEncoder();
  const given = new AbortController();
  const signal = AbortSignal.any([given.signal, left]);
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      let last = 0;
      const send = (event: AuditEvent) => controller.enqueue(encoder.encode(`${JSON.stringify(event)}\n`));
      const onProgress = (progress: { entries: number; of: number }) => {
        if (performance.now() - last < progressEveryMs) return;
        last = performance.now();
        send({ type: 'progress', ...progress });
      };
      try {
        send({ type: 'verdict', ...(await checkAudit(viewer, { head, signal, onProgress })) });
        controller.close();
      } catch (error) {
        if (signal.aborted) return;
        logFailure(error);
        send({ type: 'error', message: explainError(error, locale) });
        controller.close();
      }
    },
    cancel: () => given.abort(),
  });
}
