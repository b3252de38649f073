import type { IncomingMessage, ServerResponse } from 'node:http';
import { routeOf } from '@/lib/domain/log/routes';
import type { AnsweredRequest } from '@/lib/services/log/log-request';

/** Tells of a request once: when its answer is sent, or its peer has left before. */
export function tellWhenOver(
  { method = '', url = '' }: IncomingMessage,
  answer: ServerResponse,
  request: string,
  tell: (answered: AnsweredRequest) => void,
): void {
  const since = performance.now();
  answer.once('close', () => {
    const ms = Math.round(performance.now() - since);
    tell({ request, method, route: routeOf(url), status: answer.statusCode, ms, whole: answer.writableFinished });
  });
}
