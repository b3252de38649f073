import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { Db } from '@/db/client';
import { ProviderFailed, type ProviderSettings } from '@/lib/domain/account/provider';
import { authenticationOptions } from '../authentication';
import { discoverProvider, discoveryAddress } from './discover-provider';
import type { Deadline } from './in-time';
import { readVouched, type Vouched } from './read-vouched';

/** better-auth's cookie that ties the way back to the browser that went; its value is encrypted under our secret. */
export const attemptCookieName = 'better-auth.oauth_state';

type Journey = {
  readonly settings: ProviderSettings;
  readonly deadline: Deadline;
  /** Sees to it that the subject is one of our people's, or throws. */
  readonly recognise: (vouched: Vouched) => Promise<void>;
};

/**
 * better-auth for one way to the provider and back, with its generic OAuth plugin: authorization code with PKCE, state
 * and nonce, and an ID token whose signature, issuer, audience and age are checked. It makes no account and keeps no
 * token. Throws `ProviderFailed` (`away`).
 */
export async function providerAuthentication(db: Db, { settings, deadline, recognise }: Journey) {
  const { signal, met } = deadline;
  const { issuer, clientId, clientSecret, returnAddress } = settings;
  const { userInfoAddress, secretInHeader } = await discoverProvider(settings, signal);
  const plugin = genericOAuth({
    config: [
      {
        providerId: issuer,
        discoveryUrl: discoveryAddress(issuer),
        requireIdTokenVerification: true,
        clientId,
        ...(clientSecret ? { clientSecret, authentication: secretInHeader ? 'basic' : 'post' } : {}),
        redirectURI: returnAddress,
        scopes: ['openid', 'profile'],
        disableSignUp: true,
        accountSubject: ({ profile }) => profile.sub ?? '',
        getUserInfo: async (tokens) => {
          const vouched = await readVouched(tokens, { settings, userInfoAddress, signal });
          signal.throwIfAborted();
          met();
          await recognise(vouched);
          return { sub: vouched.subject, email: 'nobody@nghe-dan.invalid', emailVerified: false };
        },
      },
    ],
  });
  const auth = make(await authenticationOptions(db), plugin);
  const { socialProviders } = await auth.$context;
  if (socialProviders[0]?.issuer !== issuer) throw new ProviderFailed('away', 'no second discovery document');
  return auth;
}

type Common = Awaited<ReturnType<typeof authenticationOptions>>;

function make(common: Common, plugin: ReturnType<typeof genericOAuth>) {
  return betterAuth({
    ...common,
    account: { storeStateStrategy: 'cookie', updateAccountOnSignIn: false, accountLinking: { enabled: false } },
    databaseHooks: {
      session: {
        create: { before: async (row) => ({ data: { ...row, signedInWith: 'provider' } }) },
      },
    },
    plugins: [...common.plugins, plugin],
  });
}
