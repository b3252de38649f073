import type { FlagRule, LexiconFile } from './lexicon';

/**
 * What a board's own keywords do to the shipped lists, as data: worked out on the server, kept with what is compiled of it, and
 * sent to phones as it is.
 */
export type OwnLists = {
  /** Shipped entries that are not read, as `topic/NGAP/ngập nước`. */
  readonly off: readonly string[];
  readonly files: readonly LexiconFile[];
  /** Rules of the flags that own keywords raise. */
  readonly rules: readonly FlagRule[];
};

/** Lists without what is off, and with what is a board's own behind them. */
export function withOwnLists(lists: readonly LexiconFile[], { off, files }: OwnLists): LexiconFile[] {
  const isOff = new Set(off);
  return [
    ...lists.map(({ kind, groups }) => ({
      kind,
      groups: groups.map((group) => ({
        ...group,
        phrases: group.phrases.filter(
          (entry) => !isOff.has(`${kind}/${group.code}/${typeof entry === 'string' ? entry : entry.phrase}`),
        ),
      })),
    })),
    ...files,
  ];
}
