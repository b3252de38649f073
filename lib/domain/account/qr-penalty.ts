type Drawn = readonly (readonly boolean[])[];

/** How hard a code is to read, by ISO/IEC 18004, 7.8.3: the mask with the least is the one to take. */
export function penaltyOf(modules: Drawn): number {
  const lines = [...modules, ...modules.map((_, column) => modules.map((row) => row[column] ?? false))];
  return runs(lines) + squares(modules) + lookalikes(lines) + imbalance(modules);
}

/** Five and more of one colour in a line. */
function runs(lines: Drawn): number {
  let points = 0;
  for (const line of lines) {
    let length = 0;
    line.forEach((dark, at) => {
      length = at > 0 && dark === line[at - 1] ? length + 1 : 1;
      if (length === 5) points += 3;
      else if (length > 5) points += 1;
    });
  }
  return points;
}

/** Squares of two by two of one colour. */
function squares(modules: Drawn): number {
  let points = 0;
  modules.slice(1).forEach((row, above) => {
    row.slice(1).forEach((dark, before) => {
      const others = [row[before], modules[above]?.[before], modules[above]?.[before + 1]];
      if (others.every((one) => one === dark)) points += 3;
    });
  });
  return points;
}

/** What looks like a finder pattern with light beside it. */
function lookalikes(lines: Drawn): number {
  const patterns = ['10111010000', '00001011101'];
  let points = 0;
  for (const line of lines) {
    const drawn = line.map((dark) => (dark ? '1' : '0')).join('');
    for (let at = 0; at + 11 <= drawn.length; at++) if (patterns.includes(drawn.slice(at, at + 11))) points += 40;
  }
  return points;
}

/** Ten for every five per cent away from half dark. */
function imbalance(modules: Drawn): number {
  const all = modules.flat();
  const percent = (all.filter(Boolean).length * 100) / all.length;
  return Math.floor(Math.abs(percent - 50) / 5) * 10;
}
