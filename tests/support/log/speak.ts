import { closeLog } from '@/lib/services/log/close-log';
import { inRequest } from '@/lib/services/log/in-request';
import { logError } from '@/lib/services/log/log-error';
import { logNotice } from '@/lib/services/log/log-notice';
import { logRequest } from '@/lib/services/log/log-request';

/** Writes some lines of every kind, as many as told, and ends as the server does. */
const times = Number(process.argv[2] ?? 1);
for (let turn = 0; turn < times; turn++) {
  const answered = { request: `r${turn}`, method: 'GET', status: 200, ms: 3, whole: true };
  logRequest({ ...answered, route: '/opinions' });
  logRequest({ ...answered, route: '/api/health' });
  inRequest(`r${turn}`, () => logError(new TypeError('chị Lan\n{"level":"info"}')));
  logNotice('provider_failed', { why: 'one\n{"time":"2026-01-01","level":"info","route":"/forged"}\u2028two' });
  await new Promise((next) => setImmediate(next));
}
// As when two signals end it at once, and a request is answered late.
await Promise.all([closeLog(3000), closeLog(3000)]);
logRequest({ request: 'late', method: 'GET', status: 200, ms: 3, whole: true, route: '/opinions' });
await closeLog(3000);
process.exit(0);
