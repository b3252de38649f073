import { redirect } from 'next/navigation';
import { requireViewer } from '@/app/_session/viewer';
import { guidesFor } from '@/lib/domain/help/guides';

/** Leads to the guide of the person's own role. */
export default async function HelpPage() {
  const { viewer } = await requireViewer();
  redirect(`/help/${guidesFor(viewer.roles)[0]}`);
}
