import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReactElement } from 'react';

type Renderer = { renderToStaticMarkup(element: ReactElement): string };

/** React's own, taken from the installed packages at run time, since Next refuses to bundle it for a route handler. */
let renderer: Renderer | undefined;

/** A whole document. No hooks and no `'use client'` files in it: to a route handler those are only references. */
export function renderDocument(document: ReactElement): string {
  renderer ??= createRequire(join(process.cwd(), 'package.json'))('react-dom/server') as Renderer;
  return `<!doctype html>${renderer.renderToStaticMarkup(document)}`;
}
