// Run with TMPDIR set to the folder to unpack into. The package adds the libraries it needs only on the machines its
// variable names.
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();
