import { createHash, createHmac, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

type Claims = Record<string, unknown>;
type Asked = { readonly challenge: string; readonly nonce: string | null; readonly returnTo: string };

/** What a test may make its issuer do otherwise than it should. */
export type Spoilt = {
  discovery?: (document: Claims) => unknown;
  claims?: (claims: Claims) => Claims;
  token?: (made: { claims: Claims; header: Claims; key: KeyObject; publicKey: string }) => string | undefined;
  /** How long each path waits for its answer. */
  delayMs?: Record<string, number>;
  /** Answers a path by itself; true when it did. */
  answer?: (path: string, response: ServerResponse) => boolean;
};

export type Issuer = {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who is signed in there: claims of the ID token and, when given, of the userinfo endpoint. */
  person: { sub: string; token?: Claims; userInfo?: Claims };
  spoilt: Spoilt;
  /** Every path that was asked for. */
  readonly asked: string[];
  stop(): Promise<void>;
};

const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of these claims, signed with RS256. */
export function signed(claims: Claims, header: Claims, key: KeyObject): string {
  const body = `${json(header)}.${json(claims)}`;
  return `${body}.${sign('sha256', Buffer.from(body), key).toString('base64url')}`;
}

export const otherKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A token signed with the public key taken for a password shared with us. */
export function signedByPublicKey(claims: Claims, publicKey: string): string {
  const body = `${json({ alg: 'HS256', kid: 'one' })}.${json(claims)}`;
  return `${body}.${createHmac('sha256', publicKey).update(body).digest('base64url')}`;
}

export const unsigned = (claims: Claims) => `${json({ alg: 'none' })}.${json(claims)}.`;

/** An identity provider on this machine: discovery, keys, authorization code with PKCE, userinfo. Signs in whom it is told. */
export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = otherKey();
  const codes = new Map<string, Asked>();
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: Issuer = {
    url,
    clientId: 'nghe-dan',
    clientSecret: 'bí mật chỉ để thử',
    person: { sub: 'chu-the-1', token: { preferred_username: 'lanhdao' } },
    spoilt: {},
    asked: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    issuer.asked.push(pathname);
    await pause(issuer.spoilt.delayMs?.[pathname] ?? 0);
    if (issuer.spoilt.answer?.(pathname, response)) return;
    const tell = (value: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (pathname === '/.well-known/openid-configuration') tell((issuer.spoilt.discovery ?? same)(discovery(url)));
    else if (pathname === '/keys') tell({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }] });
    else if (pathname === '/authorize') response.writeHead(302, { location: authorize(searchParams) }).end();
    else if (pathname === '/token') await token(request, tell);
    else if (pathname === '/userinfo') tell({ sub: issuer.person.sub, ...issuer.person.userInfo });
    else tell({ error: 'not_found' }, 404);
  }

  function authorize(asked: URLSearchParams): string {
    const returnTo = new URL(asked.get('redirect_uri') ?? '');
    const wellAsked =
      asked.get('client_id') === issuer.clientId &&
      asked.get('response_type') === 'code' &&
      asked.get('code_challenge_method') === 'S256' &&
      asked.get('scope')?.split(' ').includes('openid');
    if (!wellAsked) throw new Error(`asked badly: ${asked}`);
    const code = randomBytes(12).toString('hex');
    codes.set(code, {
      challenge: asked.get('code_challenge') ?? '',
      nonce: asked.get('nonce'),
      returnTo: returnTo.href,
    });
    returnTo.searchParams.set('code', code);
    returnTo.searchParams.set('state', asked.get('state') ?? '');
    returnTo.searchParams.set('iss', url);
    return returnTo.href;
  }

  async function token(request: IncomingMessage, tell: (value: unknown, status?: number) => unknown) {
    const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString());
    const asked = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const [id, secret] = Buffer.from(request.headers.authorization?.split(' ')[1] ?? '', 'base64')
      .toString()
      .split(':')
      .map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
    if (id !== issuer.clientId || secret !== issuer.clientSecret) return tell({ error: 'invalid_client' }, 401);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!asked || asked.challenge !== challenge || asked.returnTo !== form.get('redirect_uri')) {
      return tell({ error: 'invalid_grant' }, 400);
    }
    const now = Math.floor(Date.now() / 1000);
    const claims = (issuer.spoilt.claims ?? same)({
      iss: url,
      aud: issuer.clientId,
      sub: issuer.person.sub,
      iat: now,
      exp: now + 300,
      nonce: asked.nonce,
      ...issuer.person.token,
    });
    const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
    const made = { claims, header: { alg: 'RS256', kid: 'one' }, key: privateKey, publicKey: pem };
    const write = issuer.spoilt.token ?? (({ claims, header, key }) => signed(claims, header, key));
    tell({
      access_token: 'the-vao',
      token_type: 'Bearer',
      refresh_token: 'the-moi',
      expires_in: 300,
      id_token: write(made),
    });
  }

  return issuer;
}

/** What sets an installation to this issuer, besides `APP_URL`. */
export function settingsFor({ url, clientId, clientSecret }: Issuer): Record<string, string> {
  return { OIDC_ISSUER: url, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
}

const same = <T>(given: T): T => given;

function discovery(url: string): Claims {
  return {
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    userinfo_endpoint: `${url}/userinfo`,
    jwks_uri: `${url}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}
