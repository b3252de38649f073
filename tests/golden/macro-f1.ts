/** Mean over classes of F1, counting each class the labels use. */
export function macroF1(pairs: readonly (readonly [label: string, read: string])[]): number {
  const classes = [...new Set(pairs.map(([label]) => label))];
  const scores = classes.map((name) => {
    const hit = pairs.filter(([label, read]) => label === name && read === name).length;
    const labelled = pairs.filter(([label]) => label === name).length;
    const said = pairs.filter(([, read]) => read === name).length;
    return (2 * hit) / (labelled + said);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
