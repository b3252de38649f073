import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ReactElement } from 'react';

type Renderer = { renderToStaticMarkup(element: ReactElement): string };

/** React's own renderer, taken from beside the project at run time: Next refuses to bundle it for a route handler. */
let renderer: Renderer | undefined;

/** The element as a whole document. Nothing in it may need the browser: hooks and `'use client'` files are refused. */
export function renderDocument(document: ReactElement): string {
  renderer ??= createRequire(join(process.cwd(), 'package.json'))('react-dom/server') as Renderer;
  const html = renderer.renderToStaticMarkup(document);
  return html.startsWith('<!DOCTYPE') ? html : `<!DOCTYPE html>${html}`;
}
