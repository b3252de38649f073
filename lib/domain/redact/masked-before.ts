import { type FoldedText, foldText } from './fold-text';
import { type MaskKind, type MaskSpan, maskTokens } from './mask-kinds';

/**
 * What stands before a place of a folded text, as it will be once what was found so far is masked: a mask says what the
 * next one is, so that reading the masked text again finds nothing more.
 */
export class MaskedBefore {
  private before = '';
  private told = 0;

  constructor(
    private readonly folded: string,
    private readonly letters: number,
  ) {}

  /** The last letters before `start`; asked from left to right. */
  at(start: number): string {
    const further = this.folded.slice(Math.max(this.told, start - this.letters), start);
    this.before = (this.before + further).slice(-this.letters);
    this.told = Math.max(this.told, start);
    return this.before;
  }

  mask({ start, end, kind }: MaskSpan): void {
    this.before += this.folded.slice(this.told, start) + foldedToken[kind];
    this.told = Math.max(this.told, end);
  }
}

/**
 * The letters before `start`, as they will be once the name before it, which ended at `maskedTo`, is masked: of people named
 * in a row each is then found at once. In a text without marks only the next reading tells, since a mask brings marks.
 */
export function headOf({ original, marked }: FoldedText, start: number, maskedTo: number, letters: number): string {
  const from = Math.max(0, start - letters);
  return marked && maskedTo > from && maskedTo <= start
    ? (maskTokens.private_name + original.slice(maskedTo, start)).slice(-letters)
    : original.slice(from, start);
}

const foldedToken = Object.fromEntries(
  Object.entries(maskTokens).map(([kind, token]) => [kind, foldText(token).folded]),
) as Readonly<Record<MaskKind, string>>;
