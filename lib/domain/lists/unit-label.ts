/** Divides the name of a unit from that of the one above it. */
const mark = ' · ';

/** A unit's name together with the one above it, which tells units of one name apart. */
export function unitLabel({ name, above }: { readonly name: string; readonly above: string | null }): string {
  return above ? `${name}${mark}${above}` : name;
}

/** What was typed for a unit as a name alone and, if it has the mark, as a name with the one above. */
export function readUnitLabel(typed: string): readonly { readonly name: string; readonly above: string | null }[] {
  const at = typed.lastIndexOf(mark);
  const whole = { name: typed, above: null };
  return at < 0 ? [whole] : [whole, { name: typed.slice(0, at), above: typed.slice(at + mark.length) }];
}
