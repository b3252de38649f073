import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentLocale } from '@/app/_session/preferences';
import { currentSession, shown } from '@/app/_session/viewer';
import { Logo } from '@/app/_shell/logo';
import { Alert } from '@/app/_ui/alert';
import { FormMessage } from '@/app/_ui/form-message';
import { Icon } from '@/app/_ui/icon';
import { providerReasons } from '@/lib/domain/account/provider';
import { ownPath } from '@/lib/domain/input/own-path';
import { offeredProvider } from '@/lib/services/provider/offered-provider';
import { accountTexts } from '@/lib/strings/account';
import { providerTexts } from '@/lib/strings/provider';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { shellTexts } from '@/lib/strings/shell';
import { ForgetDrafts } from './forget-drafts';
import { ProviderEntrance } from './provider-entrance';
import { SignInForm } from './sign-in-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: accountTexts[await currentLocale()].signInTitle };
}

export default async function LoginPage({ searchParams }: PageProps<'/login'>) {
  const [locale, asked, session] = await Promise.all([currentLocale(), searchParams, shown(currentSession())]);
  const { next, late, 'signed-out': signedOut, provider: failed } = asked;
  const back = ownPath(typeof next === 'string' ? next : null);
  if (session) redirect(back);
  const texts = accountTexts[locale];
  const shell = shellTexts[locale];
  const provider = offeredProvider();
  const reason = providerReasons.find((known) => known === failed);
  const other = providerTexts[locale];
  return (
    <div className="mx-auto grid w-full max-w-5xl gap-8 px-4 py-8 sm:px-6 md:grid-cols-[1fr_24rem] md:items-center md:gap-14 md:py-20">
      <div className="max-md:order-2">
        <div className="hidden items-center gap-4 md:flex">
          <Logo className="size-14" />
          <div>
            <p className="text-3xl font-bold tracking-tight">{shell.product}</p>
            <p className="text-muted-foreground">{shell.description}</p>
          </div>
        </div>
        <p className="mt-8 hidden text-xl leading-relaxed font-medium md:block">“{shell.motto}.”</p>
        <div className="space-y-4 md:mt-8">
          <Alert kind="warning" title={texts.secretsTitle}>
            {texts.secretsBody}
          </Alert>
          <p className="flex gap-2 text-sm text-muted-foreground">
            <Icon name="lock" className="mt-1 size-4" />
            <span>{texts.promise}</span>
          </p>
        </div>
      </div>
      <div className="rounded-lg border bg-card p-5 sm:p-7">
        <h1 className="text-xl font-semibold">{texts.signInTitle}</h1>
        <p className="mt-1 mb-5 text-sm text-muted-foreground md:hidden">{shell.description}</p>
        {reason ? (
          <div className="md:mt-4">
            <FormMessage message={other.failures[reason](provider ?? other.unnamed)} />
          </div>
        ) : null}
        {late ? (
          <div className="md:mt-4">
            <Alert>{secondFactorTexts[locale].late}</Alert>
          </div>
        ) : null}
        <SignInForm locale={locale} next={back} />
        {provider ? <ProviderEntrance locale={locale} name={provider} next={back} /> : null}
        {typeof signedOut === 'string' ? <ForgetDrafts person={signedOut} /> : null}
      </div>
    </div>
  );
}
