import { doors } from '../intake/post-line';
import { jobNames } from '../jobs/jobs';
import { knownRoutes } from '../log/routes';

/** Whatever a metric may be told apart by, with everything it may say. Nothing of a person, an address or a text is among it. */
export const metricLabels = {
  route: knownRoutes,
  /** `left`: the peer was gone before the answer was whole. */
  class: ['1xx', '2xx', '3xx', '4xx', '5xx', 'left'],
  door: doors,
  outcome: ['added', 'repeated', 'rejected'],
  pool: ['page', 'export', 'job', 'health'],
  /** Not `job`: Prometheus itself says so of whatever it reads, as it does `instance`. */
  name: jobNames,
  state: ['waiting', 'running', 'failed'],
  quantile: ['0.5', '0.99', '1'],
  memory: ['resident', 'heap', 'external'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MetricLabel = keyof typeof metricLabels;
export type LabelValue<Label extends MetricLabel> = (typeof metricLabels)[Label][number];

/** The class of a status as metrics tell it. */
export function statusClass(status: number, whole: boolean): LabelValue<'class'> {
  if (!whole) return 'left';
  const [first] = metricLabels.class.filter((one) => one[0] === String(Math.floor(status / 100)));
  return first ?? '5xx';
}
