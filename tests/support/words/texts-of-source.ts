export type Language = 'vi' | 'en';
/** A text as a file has it; what is put into it when it is said stands as `{…}`. */
export type Text = { readonly text: string; readonly line: number; readonly language: Language | null };

/** All texts of a file of `lib/strings`, those inside functions too. Pieces joined by `+` are one text. */
export function textsOfSource(source: string): Text[] {
  return new Lexer(source).read().filter(({ text }) => text.trim() !== '');
}

class Lexer {
  private readonly found: Text[] = [];
  private readonly languages: (Language | null)[] = [null];
  private at = 0;
  /** The code since the last text or brace: what stands before one says its language, or that it goes on. */
  private since = '';
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  read(): Text[] {
    while (this.at < this.source.length) this.step();
    return this.found;
  }

  private step(): void {
    const char = this.source[this.at] ?? '';
    const two = this.source.slice(this.at, this.at + 2);
    if (two === '//') this.skipTo('\n');
    else if (two === '/*') this.skipTo('*/');
    else if (char === "'" || char === '"' || char === '`') this.readText(char);
    else {
      if (char === '{') this.languages.push(this.language());
      if (char === '}') this.languages.pop();
      this.since = '{}'.includes(char) ? '' : this.since + char;
      this.at += 1;
    }
  }

  private skipTo(end: string): void {
    const found = this.source.indexOf(end, this.at + 2);
    this.at = found < 0 ? this.source.length : found + end.length;
  }

  private language(): Language | null {
    const named = /\b(vi|en)\s*:\s*$/.exec(this.since)?.[1] as Language | undefined;
    return named ?? this.languages.at(-1) ?? null;
  }

  /** From a quote to its end. Texts within `${…}` are texts of their own. */
  private readText(quote: string): void {
    const isImported = /\b(?:from|import)\s*$/.test(this.since);
    const goesOn = this.since.trim() === '+' ? this.found.pop() : undefined;
    const language = this.language();
    const line = this.source.slice(0, this.at).split('\n').length;
    let text = '';
    this.at += 1;
    while (this.at < this.source.length && this.source[this.at] !== quote) {
      if (quote === '`' && this.source.startsWith('${', this.at)) {
        this.skipValue();
        text += '{…}';
      } else text += this.readChar();
    }
    this.at += 1;
    this.since = '';
    if (goesOn) this.found.push({ ...goesOn, text: goesOn.text + text });
    else if (!isImported) this.found.push({ text, line, language });
  }

  private readChar(): string {
    const isEscape = this.source[this.at] === '\\';
    const char = this.source[this.at + (isEscape ? 1 : 0)] ?? '';
    this.at += isEscape ? 2 : 1;
    return isEscape && (char === 'n' || char === 't') ? ' ' : char;
  }

  private skipValue(): void {
    const depth = this.languages.length;
    this.since = '';
    this.at += 1;
    do this.step();
    while (this.languages.length > depth && this.at < this.source.length);
  }
}
