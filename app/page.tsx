import { redirect } from 'next/navigation';
import { isBeginning } from '@/lib/domain/people/first-steps';
import { may } from '@/lib/domain/permissions';
import { readFirstSteps } from '@/lib/services/people/read-first-steps';
import { requireViewer, shown } from './_session/viewer';
import { homeOf } from './_shell/navigation';

/** Leads to where the person's work begins; whoever sets an empty installation up begins with its first steps. */
export default async function Home() {
  const { viewer } = await requireViewer();
  const setsUp = may(viewer.roles, 'person.manage') && isBeginning(await shown(readFirstSteps(viewer)));
  redirect(setsUp ? '/first-steps' : homeOf(viewer.roles));
}
