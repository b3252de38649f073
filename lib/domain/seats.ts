/** Counts one more for `who` among those that hold something. Gives what gives it back, once, however often it is called. */
export function takeSeat(held: Map<string, number>, who: string): () => void {
  held.set(who, (held.get(who) ?? 0) + 1);
  let isTaken = true;
  return () => {
    if (!isTaken) return;
    isTaken = false;
    const left = (held.get(who) ?? 1) - 1;
    if (left > 0) held.set(who, left);
    else held.delete(who);
  };
}
