/** What was labelled (every label that counts as right) and what was read. */
export type Outcome = { readonly right: readonly string[]; readonly read: string };

export type ClassFigures = {
  readonly name: string;
  readonly labelled: number;
  readonly read: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

export type Figures = {
  readonly n: number;
  readonly accuracy: number;
  /** Mean of F1 over the classes that were labelled. */
  readonly macroF1: number;
  /** The same, each class by its number of labels. */
  readonly weightedF1: number;
  readonly classes: readonly ClassFigures[];
  /** How often the label in the row was read as the class in the column; rows and columns in the order of `classes`. */
  readonly confusion: readonly (readonly number[])[];
};

/**
 * Agreement of readings with labels. A row with several right labels counts as the one that was read, else as its
 * first. Figures are shares from 0 to 1, 0 where nothing can be divided.
 */
export function measure(outcomes: readonly Outcome[]): Figures {
  const pairs = outcomes.map(({ right, read }) => ({ label: right.includes(read) ? read : (right[0] ?? ''), read }));
  const names = [...new Set(pairs.flatMap(({ label, read }) => [label, read]))].sort();
  const at = new Map(names.map((name, index) => [name, index]));
  const confusion = names.map(() => names.map(() => 0));
  for (const { label, read } of pairs) confusion[at.get(label)!]![at.get(read)!]!++;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const classes = names.map((name, index): ClassFigures => {
    const hit = confusion[index]![index]!;
    const labelled = sum(confusion[index]!);
    const read = sum(confusion.map((row) => row[index]!));
    return {
      name,
      labelled,
      read,
      precision: share(hit, read),
      recall: share(hit, labelled),
      f1: share(2 * hit, labelled + read),
    };
  });
  const known = classes.filter(({ labelled }) => labelled > 0);
  return {
    n: pairs.length,
    accuracy: share(sum(names.map((_, index) => confusion[index]![index]!)), pairs.length),
    macroF1: share(sum(known.map(({ f1 }) => f1)), known.length),
    weightedF1: share(sum(known.map(({ f1, labelled }) => f1 * labelled)), pairs.length),
    classes,
    confusion,
  };
}
