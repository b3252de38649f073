import type { Span } from '../domain/classify/classify';
import type { Hinge } from '../domain/classify/counterfactual';
import type { HingeTexts } from './hinges';

/** A piece of a sentence: words as they are, the name of a result, or a phrase of the text in quotes. */
export type HingePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string; readonly span: Span };

type Names = Readonly<Record<'sentiments' | 'topics' | 'flags', Readonly<Record<string, string>>>>;

/** More phrases than this in one sentence nobody reads. */
const mostQuoted = 5;

/**
 * What an answer hangs on as one sentence in pieces, so that a page can link the phrases. Handed its texts and names: the
 * report form's script says it too and has no others.
 */
export function sayHinge(hinge: Hinge, text: string, texts: HingeTexts, names: Names): HingePart[] {
  const pieces: Record<string, HingePart[]> = {
    phrases: quoted(hinge.spans, text, texts),
    code: [{ kind: 'name', text: nameOf(hinge.about, hinge.code, texts, names) }],
    otherwise: [{ kind: 'name', text: nameOf(hinge.about, hinge.otherwise, texts, names) }],
  };
  const sentence = texts[hinge.about].split(/\{(\w+)\}/).flatMap((piece, at) => {
    if (at % 2 === 1) return pieces[piece] ?? [];
    return piece === '' ? [] : [words(piece)];
  });
  return hinge.smallest ? sentence : [...sentence, words(` ${texts.fewer}`)];
}

const words = (text: string): HingePart => ({ kind: 'words', text });

function nameOf(about: Hinge['about'], code: string | null, texts: HingeTexts, names: Names): string {
  if (about === 'sentiment') return names.sentiments[code ?? ''] ?? '';
  if (about === 'flag') return names.flags[code ?? ''] ?? '';
  return code === null || code === 'KHAC' ? texts.otherTopic : (names.topics[code] ?? code);
}

/** `“a”, “b” (2 places) and 3 more phrases`: each wording once. */
function quoted(spans: readonly Span[], text: string, texts: HingeTexts): HingePart[] {
  const wordings = new Map<string, { first: Span; n: number }>();
  for (const span of spans) {
    const wording = text.slice(span.start, span.end).toLowerCase();
    const known = wordings.get(wording);
    if (known) known.n++;
    else wordings.set(wording, { first: span, n: 1 });
  }
  const all = [...wordings.values()];
  const shown = all.length > mostQuoted + 1 ? all.slice(0, mostQuoted) : all;
  const list: HingePart[][] = shown.map(({ first, n }) => [
    { kind: 'phrase', text: text.slice(first.start, first.end), span: first },
    ...(n > 1 ? [words(` ${texts.places.replace('{n}', String(n))}`)] : []),
  ]);
  if (shown.length < all.length) list.push([words(texts.more.replace('{n}', String(all.length - shown.length)))]);
  return list.flatMap((piece, at) => {
    if (at === 0) return piece;
    return [words(at === list.length - 1 ? ` ${texts.and} ` : ', '), ...piece];
  });
}
