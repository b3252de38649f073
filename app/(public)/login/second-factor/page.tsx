import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { challengeCookie } from '@/app/_session/cookie';
import { currentLocale } from '@/app/_session/preferences';
import { secondFactorStep } from '@/app/_session/second-factor-step';
import { currentSession, shown } from '@/app/_session/viewer';
import { TextLink } from '@/app/_ui/text-link';
import { ownPath } from '@/lib/domain/input/own-path';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { CodeForm } from './code-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: secondFactorTexts[await currentLocale()].stepTitle };
}

/** The second step of signing in, between the right password and the session. */
export default async function SecondFactorStepPage({ searchParams }: PageProps<'/login/second-factor'>) {
  const [locale, asked, session] = await Promise.all([currentLocale(), searchParams, shown(currentSession())]);
  const next = ownPath(typeof asked.next === 'string' ? asked.next : null);
  if (session) redirect(next);
  if (!(await challengeCookie())) redirect(`/login?${new URLSearchParams({ next })}`);
  const texts = secondFactorTexts[locale];
  const kind = asked.with === 'recovery' ? 'recovery' : 'app';
  const step = secondFactorStep(next);
  return (
    <div className="mx-auto w-full max-w-md px-4 py-8 md:py-20">
      <div className="rounded-lg border bg-card p-5 sm:p-7">
        <h1 className="text-xl font-semibold">{texts.stepTitle}</h1>
        <p className="mt-1 text-sm text-muted-foreground">{kind === 'app' ? texts.stepNote : texts.recoveryNote}</p>
        <CodeForm key={kind} locale={locale} next={next} kind={kind} />
        <div className="mt-4 space-y-1">
          {kind === 'app' ? (
            <TextLink href={`${step}&with=recovery`}>{texts.withRecovery}</TextLink>
          ) : (
            <TextLink href={step}>{texts.withApp}</TextLink>
          )}
          <p className="text-sm text-muted-foreground">{texts.lost}</p>
          <TextLink href={`/login?${new URLSearchParams({ next })}`}>{texts.again}</TextLink>
        </div>
      </div>
    </div>
  );
}
