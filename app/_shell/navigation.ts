import type { IconName } from '@/app/_ui/icon';
import { may, type Role, type Task } from '@/lib/domain/permissions';
import type { shellTexts } from '@/lib/strings/shell';

export type Destination = {
  href: string;
  task: Task;
  text: keyof (typeof shellTexts)['vi']['nav'];
  icon: IconName;
};

const destinations: readonly Destination[] = [
  { href: '/dashboard', task: 'dashboard.read', text: 'dashboard', icon: 'dashboard' },
  { href: '/opinions', task: 'opinion.read', text: 'opinions', icon: 'opinions' },
  { href: '/intake', task: 'post.ingest', text: 'intake', icon: 'intake' },
  { href: '/report', task: 'report.submit', text: 'report', icon: 'report' },
  { href: '/my-reports', task: 'report.list-own', text: 'myReports', icon: 'list' },
  { href: '/people', task: 'person.manage', text: 'people', icon: 'people' },
  { href: '/units', task: 'unit.manage', text: 'units', icon: 'unit' },
  { href: '/channels', task: 'channel.manage', text: 'channels', icon: 'channel' },
  { href: '/keys', task: 'key.manage', text: 'keys', icon: 'key' },
  { href: '/audit', task: 'audit.read', text: 'audit', icon: 'audit' },
  { href: '/admin/jobs', task: 'job.manage', text: 'jobs', icon: 'history' },
  { href: '/admin/words', task: 'lexicon.manage', text: 'words', icon: 'table' },
];

/** The pages the work of some roles is on, as the permission table says. */
export function destinationsOf(roles: readonly Role[]): readonly Destination[] {
  return destinations.filter((destination) => may(roles, destination.task));
}

/** As many as stand side by side on the narrowest phone. */
const mostSideBySide = 6;

/** The pages that stand in a bar, and those behind its last place when there are too many for it. */
export function inBar(all: readonly Destination[]): Readonly<Record<'shown' | 'more', readonly Destination[]>> {
  if (all.length <= mostSideBySide) return { shown: all, more: [] };
  return { shown: all.slice(0, mostSideBySide - 1), more: all.slice(mostSideBySide - 1) };
}

/** Where each role begins; of several roles the first here that is held decides: the daily work before what is rarer. */
const homes: readonly (readonly [Role, string])[] = [
  ['analyst', '/opinions'],
  ['leader', '/dashboard'],
  ['admin', '/people'],
  ['collaborator', '/report'],
];

/** The page at which somebody of these roles begins. Programs have none. */
export function homeOf(roles: readonly Role[]): string {
  return homes.find(([role]) => roles.includes(role))?.[1] ?? '/login';
}
