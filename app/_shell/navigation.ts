import type { IconName } from '@/app/_ui/icon';
import { may, type Role, type Task } from '@/lib/domain/permissions';
import type { shellTexts } from '@/lib/strings/shell';

type Destination = {
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
  { href: '/admin/words', task: 'lexicon.manage', text: 'words', icon: 'table' },
  { href: '/keys', task: 'key.manage', text: 'keys', icon: 'key' },
  { href: '/audit', task: 'audit.read', text: 'audit', icon: 'audit' },
  { href: '/admin/jobs', task: 'job.manage', text: 'jobs', icon: 'history' },
];

/** The pages a role's work is on, as the permission table says. */
export function destinationsOf(role: Role): readonly Destination[] {
  return destinations.filter((destination) => may(role, destination.task));
}

const homes: Record<Role, string> = {
  collaborator: '/report',
  analyst: '/opinions',
  leader: '/dashboard',
  admin: '/people',
  monitor: '/login',
  system: '/login',
};

export function homeOf(role: Role): string {
  return homes[role];
}
