'use server';

import { redirect } from 'next/navigation';
import { dropSessionCookie, sessionCookie } from '@/app/_session/cookie';
import { keepPreferences } from '@/app/_session/preferences';
import { signOut } from '@/lib/services/account/sign-out';

export async function signOutHere(): Promise<void> {
  const cookie = await sessionCookie();
  if (cookie) await signOut(cookie);
  await dropSessionCookie();
  redirect('/login');
}

export async function choosePreferences(form: FormData): Promise<void> {
  await keepPreferences({ locale: String(form.get('locale') ?? ''), theme: String(form.get('theme') ?? '') });
}
