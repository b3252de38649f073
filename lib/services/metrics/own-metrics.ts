import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { LabelValue, MetricLabel } from '@/lib/domain/metrics/labels';

/** What one metric is told apart by; a value that is not on its list does not compile. */
type Labels<Names extends MetricLabel> = { readonly [Name in Names]: LabelValue<Name> };

const shared = globalThis as typeof globalThis & { ngheDanMetrics?: ReturnType<typeof makeMetrics> };

/** This process's metrics. On `globalThis`, since Next loads modules twice. */
export function ownMetrics() {
  shared.ngheDanMetrics ??= makeMetrics();
  return shared.ngheDanMetrics;
}

const latencySeconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const loopResolutionMs = 20;
/** Said of what is read from the database: adding up what several processes tell of it would be wrong. */
const ofAll = 'the same at every process';

function makeMetrics() {
  const registry = new Registry();
  const counter = <Names extends MetricLabel>(name: string, help: string, labelNames: readonly Names[]) => {
    const made = new Counter({ name: `nghe_dan_${name}`, help, labelNames: [...labelNames], registers: [registry] });
    return (labels: Labels<Names>, by: number) => made.inc(labels, by);
  };
  const gauge = <Names extends MetricLabel = never>(name: string, help: string, labelNames: readonly Names[] = []) => {
    const made = new Gauge({ name: `nghe_dan_${name}`, help, labelNames: [...labelNames], registers: [registry] });
    return { set: (labels: Labels<Names>, value: number) => made.set(labels, value), forget: () => made.reset() };
  };
  const latencies = new Histogram({
    name: 'nghe_dan_request_seconds',
    help: 'How long requests took, until the last byte of the answer was sent',
    labelNames: ['route'],
    buckets: latencySeconds,
    registers: [registry],
  });
  const loop = monitorEventLoopDelay({ resolution: loopResolutionMs });
  loop.enable();
  return {
    registry,
    loop,
    loopResolutionMs,
    /** When this process last folded counts, by its steady clock. */
    foldedAt: performance.now(),
    tookSeconds: (labels: Labels<'route'>, seconds: number) => latencies.observe(labels, seconds),
    requests: counter('requests_total', 'Requests that are over', ['route', 'class']),
    intakeLines: counter('intake_lines_total', 'Lines of uploads that are kept, repeated or refused', [
      'door',
      'outcome',
    ]),
    foldWaiting: gauge('fold_waiting', `Changes that are not in the roll-up yet, at most 100001; ${ofAll}`),
    foldAge: gauge('fold_age_seconds', 'Since this process last looked for changes to fold, and did'),
    jobs: gauge('jobs', `Scheduled jobs whose hour has come, that run, or whose last run failed; ${ofAll}`, [
      'name',
      'state',
    ]),
    poolInUse: gauge('pool_in_use', 'Connections to the database that are worked with', ['pool']),
    poolWaiting: gauge('pool_waiting', 'Who waits for a connection', ['pool']),
    poolMost: gauge('pool_size', 'Connections there may be at most', ['pool']),
    loopDelay: gauge('event_loop_delay_seconds', 'How late timers come, since the last reading', ['quantile']),
    memory: gauge('memory_bytes', 'Memory of this process', ['memory']),
    uptime: gauge('uptime_seconds', 'Since this process began'),
    diskFree: gauge('disk_free_bytes', 'Free on the disk of the data, where PostgreSQL is the one of its own'),
    diskSize: gauge('disk_size_bytes', 'Size of that disk'),
  };
}
