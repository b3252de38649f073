import { defineConfig } from '@playwright/test';

/** One runner for everything. Only the `services`, `cli` and `e2e-*` tests need a database, only `e2e-*` a browser. */
export default defineConfig({
  testDir: './tests',
  outputDir: './test-results',
  globalSetup: './tests/support/run.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  // A shared machine may starve a browser of time; what passes only when tried again is listed as flaky.
  retries: process.env.CI ? 2 : 0,
  reporter: [['list'], ['./tests/support/count-reporter.ts']],
  projects: [
    { name: 'domain', testMatch: ['domain/**/*.spec.ts', 'golden/**/*.spec.ts', 'architecture.spec.ts'] },
    { name: 'services', testMatch: 'services/**/*.spec.ts' },
    // A test is several commands, each a program of its own, which take seconds to start on a shared machine.
    { name: 'cli', testMatch: 'cli/**/*.spec.ts', timeout: 180_000 },
    { name: 'e2e-desktop', testMatch: 'e2e/**/*.spec.ts', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'e2e-phone',
      testMatch: 'e2e/**/*.spec.ts',
      // What a file is read as does not hang on the screen.
      testIgnore: 'e2e/found-files.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
