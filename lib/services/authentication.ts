import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { username } from 'better-auth/plugins/username';
import { authStore } from '@/db/auth';
import type { Db } from '@/db/client';
import { settingValue } from '@/db/identity';
import { passwordLimits } from '@/lib/domain/account/password';
import { sessionLifetime } from '@/lib/domain/account/session-lifetime';
import { signingSecretProblem } from '@/lib/domain/account/signing-secret';

export const sessionCookieName = 'nd_session';
export const challengeCookieName = 'nd_second_factor';
const hourSeconds = 3600;

const shared = globalThis as typeof globalThis & { ngheDanAuthentication?: WeakMap<Db, Promise<Authentication>> };

export type Authentication = ReturnType<typeof make>;

/**
 * better-auth over this database. Only its functions are used, none of its addresses: no page or program can reach
 * sign-up or change an account except through our own services. Its session rows are the authority; how long
 * they run is said in `session-lifetime`.
 */
export function authentication(db: Db): Promise<Authentication> {
  shared.ngheDanAuthentication ??= new WeakMap();
  const kept = shared.ngheDanAuthentication.get(db);
  if (kept) return kept;
  const made = signingSecret(db).then((secret) => make(db, secret));
  made.catch(() => shared.ngheDanAuthentication?.delete(db));
  shared.ngheDanAuthentication.set(db, made);
  return made;
}

/** Columns better-auth may know of but nobody may set through it. */
const ours = { type: 'string', required: true, input: false } as const;

function make(db: Db, secret: string) {
  return betterAuth(optionsFor(db, secret));
}

/** The options of `authentication`, for a way to sign in that adds to them. */
export async function authenticationOptions(db: Db) {
  return optionsFor(db, await signingSecret(db));
}

function optionsFor(db: Db, secret: string) {
  return {
    appName: 'Nghe Dân',
    baseURL: process.env.APP_URL || 'http://localhost',
    secret,
    database: authStore(db),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: passwordLimits.mostUnits,
    },
    user: { additionalFields: { unitId: ours } },
    plugins: [username({ minUsernameLength: 3, maxUsernameLength: 30 }), secondFactor()],
    session: {
      expiresIn: sessionLifetime.idleHours * hourSeconds,
      updateAge: hourSeconds / 2,
      additionalFields: { signedInWith: { type: 'string', required: false, input: false } },
    },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: { name: sessionCookieName }, two_factor: { name: challengeCookieName } },
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  } satisfies BetterAuthOptions;
}

/**
 * After the password comes a challenge of ten minutes and five tries. Wrong codes of an account are counted by us
 * (`proveSecondFactor`), across challenges; recovery codes are made by us and kept as digests, so that none can be read.
 */
function secondFactor() {
  return twoFactor({
    twoFactorCookieMaxAge: 600,
    accountLockout: { enabled: false },
    backupCodeOptions: { storeBackupCodes: 'plain', customBackupCodesGenerate: () => [] },
  });
}

/** What sessions are signed with: `AUTH_SECRET`, or what the database was given when it was made. */
export async function signingSecret(db: Db): Promise<string> {
  const problem = signingSecretProblem(process.env.AUTH_SECRET);
  if (problem) throw new Error(problem);
  const secret = process.env.AUTH_SECRET || (await settingValue(db, 'auth_secret'));
  if (!secret) throw new Error('no signing secret: run `npm run migrate`, or set AUTH_SECRET');
  return secret;
}
