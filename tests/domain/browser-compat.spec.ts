import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { promisedTargets } from '@/app/(collaborator)/report/promised-browsers';
import { checkCss } from '../support/browsers/check-css';
import { checkScript } from '../support/browsers/check-script';
import { promisedByMdn } from '../support/browsers/compat';

const promised = await promisedByMdn();
const inStyles = (text: string) => [...checkCss(text, promised).keys()];
const inScript = (text: string) => [...checkScript(text, promised).keys()];

test('The browsers promised are those the styling framework itself needs', async () => {
  expect(await promisedTargets()).toEqual(['chrome111', 'edge111', 'firefox128', 'safari16.4', 'ios16.4']);
  const told = readFileSync('docs/running.md', 'utf8').matchAll(/^\| (Chrome|Firefox|Safari)[^|]*\| ([\d.]+) \|/gm);
  expect([...told].map(([, name, version]) => `${name} ${version}`)).toEqual([
    'Chrome 111',
    'Firefox 128',
    'Safari 16.4',
  ]);
});

test('A style that a promised browser lacks is named, whatever kind of style it is, with the browsers that lack it', () => {
  const found = checkCss('details:not([open])::details-content { block-size: auto }', promised);
  expect([...found.keys()]).toEqual(['::details-content']);
  expect(found.get('::details-content')).toEqual(expect.arrayContaining(['chrome 111', 'firefox 128', 'safari 16.4']));
  expect(inStyles('a { anchor-name: --x }')).toEqual(['anchor-name']);
  expect(inStyles('a { text-wrap: pretty }')).toEqual(['text-wrap', 'text-wrap: pretty']);
  expect(inStyles('a { color: light-dark(#000, #fff) }')).toEqual(['light-dark()']);
  expect(inStyles('a { --shade: light-dark(#000, #fff) }')).toEqual(['light-dark()']);
  expect(inStyles('@starting-style { a { opacity: 0 } }')).toEqual(['@starting-style']);
  expect(inStyles('a:open { color: red }')).toEqual([':open']);
  expect(inStyles('a { & b { color: red } }')).toEqual(['&']);
  expect(inStyles('a { height: 2rcap }')).toEqual(['unit rcap']);
  expect(inStyles('@media (prefers-reduced-transparency) { a { color: red } }')).toEqual([
    '@media prefers-reduced-transparency',
  ]);
  expect(inStyles('a { background: repeating-linear-gradient(45deg, red 0 3px, blue 3px 6px) }')).toEqual([
    'repeating-linear-gradient()',
  ]);
  expect(inStyles('a { box-shadow: 0 0 1px color-mix(in oklab, red 9%, #0000) }')).toEqual([
    'box-shadow of color-mix()',
  ]);
});

test('A style with something to stand in for it is nothing to name', () => {
  expect(inStyles('@supports selector(::details-content) { a::details-content { color: red } }')).toEqual([]);
  expect(inStyles('a { color: red; color: light-dark(#000, #fff) }')).toEqual([]);
  expect(inStyles('a { color: light-dark(#000, #fff); color: red }')).toEqual(['light-dark()']);
  expect(inStyles('a { -webkit-user-select: none; user-select: none }')).toEqual([]);
  expect(inStyles('a:is([open], :open) { color: red }')).toEqual([]);
  expect(inStyles('a:is(:open) { color: red }')).toEqual([':open']);
  expect(inStyles('a { color: color-mix(in oklab, red, blue); width: 10dvh; accent-color: red }')).toEqual([]);
});

test('A script that calls what a promised browser lacks, or is written in a newer language, is named', () => {
  expect(inScript('Promise.try(f); Object.groupBy(a, f)')).toEqual(['Promise.try', 'Object.groupBy']);
  expect(inScript('document.startViewTransition(f)')).toEqual(['document.startViewTransition']);
  expect(inScript('Iterator.from(a)')).toContain('Iterator.from');
  expect(inScript('requestIdleCallback(f)')).toEqual(['requestIdleCallback']);
  expect(inScript('new Set(a).union(b); el.showPopover()')).toEqual(['.union()', '.showPopover()']);
  expect(() => inScript('/[\\p{L}--a]/v')).toThrow(/regular expression flag/);
  expect(() => inScript('using file = open()')).toThrow(SyntaxError);
  expect(inScript('[1].toSorted().at(-1); structuredClone({}); class A { static #b = 1; static {} }')).toEqual([]);
  expect(inScript('const own = { union: () => 1 }; own.union()')).toEqual([]);
});
