import { isForeignChange } from '@/app/_http/caller';
import { readForm } from '@/app/_http/read-form';
import { seeOther } from '@/app/_http/see-other';
import { keepPreferences } from '@/app/_session/preferences';
import { ownPath } from '@/lib/domain/input/own-path';

/** Keeps language or theme, as the account menu's form sends them, and leads back to where one was. */
export async function POST(request: Request): Promise<Response> {
  if (isForeignChange(request)) return new Response(null, { status: 403 });
  const form = await readForm(request);
  const said = (name: string) => String(form?.get(name) ?? '');
  await keepPreferences({ locale: said('locale'), theme: said('theme') });
  return seeOther(ownPath(said('back')));
}
