import { redirect } from 'next/navigation';
import { requireViewer } from './_session/viewer';
import { homeOf } from './_shell/navigation';

export default async function Home() {
  const { viewer } = await requireViewer();
  redirect(homeOf(viewer.roles));
}
