import { isForeignChange } from '@/app/_http/caller';
import { readForm } from '@/app/_http/read-form';
import { seeOther } from '@/app/_http/see-other';
import { dropSessionCookie, sessionCookie } from '@/app/_session/cookie';
import { storeFailureOf } from '@/lib/domain/store-failure';
import { signOut } from '@/lib/services/account/sign-out';
import { signedOutPath } from '../signed-out-path';

/** Ends the session and leads to the sign-in page, which clears what this browser kept of the person's drafts. */
export async function POST(request: Request): Promise<Response> {
  if (isForeignChange(request)) return new Response(null, { status: 403 });
  const person = String((await readForm(request))?.get('person') ?? '');
  const cookie = await sessionCookie();
  try {
    if (cookie) await signOut(cookie);
  } catch (error) {
    const failure = storeFailureOf(error);
    if (failure) return seeOther(`/unavailable?why=${failure.code}&back=/account`);
    throw error;
  }
  await dropSessionCookie();
  return seeOther(signedOutPath(person));
}
