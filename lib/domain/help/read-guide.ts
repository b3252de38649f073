import { lexer, type Token, type Tokens } from 'marked';
import { withoutMarks } from '../vietnamese';

/** A piece of a line; `strong` is what stands on a button or a screen in these words. */
export type Piece = { readonly kind: 'text' | 'strong' | 'code'; readonly text: string };
export type Block =
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Piece[])[] };

/** A guide as it is drawn: its title, and what stands under it. */
export type Guide = { readonly title: string; readonly blocks: readonly Block[] };

/** The name of a section in an address: its heading without marks, in lower case, with hyphens. */
function sectionId(heading: string): string {
  return withoutMarks(heading)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * A guide's Markdown in the pieces that can be drawn. Throws an `Error` naming what it cannot draw: a guide is a file of
 * ours, and no part of it is left out.
 */
export function readGuide(markdown: string): Guide {
  const tokens = lexer(markdown).filter(({ type }) => type !== 'space');
  const [title, ...rest] = tokens;
  if (title?.type !== 'heading' || title.depth !== 1) throw new Error('a guide begins with its title');
  return { title: String(title.text), blocks: rest.map(blockOf) };
}

function blockOf(token: Token): Block {
  if (token.type === 'heading' && token.depth === 2) {
    return { kind: 'heading', id: sectionId(token.text), text: plain(token.text) };
  }
  if (token.type === 'paragraph') return { kind: 'paragraph', pieces: piecesOf(token.tokens ?? []) };
  if (token.type === 'list') {
    const { ordered, items } = token as Tokens.List;
    return { kind: 'list', ordered, items: items.map(itemOf) };
  }
  throw new Error(`a guide cannot hold: ${token.type}`);
}

function itemOf({ tokens }: Tokens.ListItem): readonly Piece[] {
  return tokens.flatMap((token) => {
    if (token.type !== 'text' && token.type !== 'paragraph') throw new Error(`a step cannot hold: ${token.type}`);
    return piecesOf((token as Tokens.Text).tokens ?? []);
  });
}

function piecesOf(tokens: readonly Token[]): Piece[] {
  return tokens.map((token) => {
    if (token.type === 'text' || token.type === 'escape') return { kind: 'text', text: plain(token.text) };
    if (token.type === 'strong') return { kind: 'strong', text: plain(token.text) };
    if (token.type === 'codespan') return { kind: 'code', text: plain(token.text) };
    throw new Error(`a line cannot hold: ${token.type}`);
  });
}

/** Lines are broken for whoever edits the file. */
const plain = (text: string) => text.replace(/\s+/g, ' ');
