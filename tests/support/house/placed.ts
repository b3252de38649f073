import type { Rule } from './house';

/** Where the rules look: the four parts, in TypeScript, and what starts them. */
const read = /^((app|db|lib|tests)\/.*(?<!\.d)\.tsx?|instrumentation\.ts|proxy\.ts|package\.json)$/;

/** Source that stands elsewhere or is written otherwise. */
export const unread: Readonly<Record<string, string>> = {
  'drizzle.config.ts': 'its tool looks for it there',
  'natural.d.ts': 'types of a package that brings none',
  'next.config.js': 'its tool looks for it there',
  'playwright.config.ts': 'its tool looks for it there',
  'postcss.config.mjs': 'its tool looks for it there',
  'tests/support/fuzz/start-thread.mjs': 'runs before anything is there to run TypeScript',
  'tests/support/network-watch.cjs': 'runs before anything is there to run TypeScript',
  'tests/support/unpack-browser.mjs': 'runs before anything is there to run TypeScript',
};

/** A file the rules do not read breaks none of them. */
export const placedRule: Rule = {
  title: 'all source is in app, db, lib or tests, in TypeScript',
  check: ({ paths }) => paths.filter((path) => !read.test(path) && !(path in unread)),
  planted: {
    'a folder of its own': { 'server/planted.ts': 'export const planted = 1;' },
    'a file at the root': { 'planted.ts': '' },
    'a module in JavaScript': { 'app/planted.mjs': '' },
    'a script in JavaScript': { 'lib/services/planted.js': '' },
    'another spelling of JavaScript': { 'db/planted.cjs': '' },
    'another spelling of TypeScript': { 'lib/domain/planted.mts': '' },
    'types that no code makes': { 'lib/domain/planted.d.ts': '' },
    'a test in JavaScript': { 'tests/domain/planted.spec.js': '' },
  },
  fine: {
    'what a tool looks for': { 'next.config.js': '', 'drizzle.config.ts': '' },
  },
};
