import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { call } from './caller';

const guide = join(import.meta.dirname, '../../../docs/running.md');

/** Where a proxy listens, what it leads to, and a folder for its files. */
export type Setup = { readonly port: number; readonly product: number; readonly folder: string };

export type WebServer = {
  readonly name: string;
  readonly command: string;
  /** Writes what the proxy reads and answers the words it is started with. */
  readonly lay: (setup: Setup) => readonly string[];
};

/** The block of that language in the guide, with the guide's names, files and ports replaced by those of a trial. */
export function fromGuide(language: string, { port, product, folder }: Setup): string {
  const [, block] = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readFileSync(guide, 'utf8')) ?? [];
  if (!block) throw new Error(`docs/running.md has no block of ${language}`);
  return block
    .replace(/^server \{\n {4}listen 80;[\s\S]*?^\}\n/m, '')
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replace(/listen 443 ssl/g, `listen 127.0.0.1:${port} ssl`)
    .replaceAll('/etc/ssl/nghe-dan', folder)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${product}`)
    .replace(/server_name [\w.]+;/g, 'server_name localhost;')
    .replace(/^nghedan\.example\.gov\.vn \{/m, `https://localhost:${port} {`);
}

/** As little as anybody writes who has read no guide of ours: what the product itself asks for must do. */
const bareServer = ({ port, product, folder }: Setup) => `server {
  listen 127.0.0.1:${port} ssl;
  ssl_certificate ${folder}/fullchain.pem;
  ssl_certificate_key ${folder}/key.pem;
  client_max_body_size 0;
  location / {
    proxy_pass http://127.0.0.1:${product};
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $remote_addr;
  }
}`;

function layNginx(setup: Setup, server: string): readonly string[] {
  const { folder } = setup;
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`);
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr warn; events {}\nhttp { access_log off; ${paths.join(' ')}\n${server}\n}\n`,
  );
  return ['-c', file, '-e', 'stderr'];
}

function layCaddy(setup: Setup): readonly string[] {
  const file = join(setup.folder, 'Caddyfile');
  const trial = '{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n\tdefault_bind 127.0.0.1\n}\n';
  writeFileSync(file, `${trial}${fromGuide('caddyfile', setup)}`);
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}

/** The configurations of the guide, and nginx without it. */
export const proxies: readonly WebServer[] = [
  { name: 'nginx', command: 'nginx', lay: (setup) => layNginx(setup, fromGuide('nginx', setup)) },
  { name: 'nginx, bare', command: 'nginx', lay: (setup) => layNginx(setup, bareServer(setup)) },
  { name: 'Caddy', command: 'caddy', lay: layCaddy },
];

/** The version the proxy tells; null when it is not on this machine. */
export function versionOf({ command }: WebServer): string | null {
  try {
    const said = command === 'nginx' ? execFileSync('sh', ['-c', 'nginx -v 2>&1']) : execFileSync(command, ['version']);
    return said.toString().trim();
  } catch {
    return null;
  }
}

/** A certificate for `localhost`, signed by itself, in that folder; answers it. */
export function makeCertificate(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'fullchain.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...kind, ...names, ...files], { stdio: 'ignore' });
  return readFileSync(join(folder, 'fullchain.pem'), 'utf8');
}

/** Starts the proxy and waits until it answers; gives what ends it. */
export async function startProxy(proxy: WebServer, setup: Setup, ca: string): Promise<() => Promise<void>> {
  const env = { ...process.env, HOME: setup.folder, XDG_DATA_HOME: setup.folder, XDG_CONFIG_HOME: setup.folder };
  const running = spawn(proxy.command, [...proxy.lay(setup)], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  running.stderr.on('data', (piece) => {
    said = `${said}${piece}`.slice(-4000);
  });
  const ended = new Promise<void>((resolve) => running.once('close', () => resolve()));
  for (let tries = 0; tries < 100 && running.exitCode === null; tries++) {
    try {
      await call({ port: setup.port, ca, from: '127.0.0.1' }, { path: '/api/health' });
      return async () => {
        running.kill('SIGTERM');
        await ended;
      };
    } catch {
      await pause(100);
    }
  }
  running.kill('SIGKILL');
  throw new Error(`${proxy.name} did not start: ${said}`);
}
