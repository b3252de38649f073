import { isRealDay, type WrittenDate } from './written-date';

const firstYear = 20;
const mostYears = 2;
const fewestDates = 3;

/**
 * Dates with years of two digits, one after another: whether all of them may begin with the year (`26-05-13`), and rather do than
 * end with it, as they would be many years apart or long ago.
 */
export class ShortYears {
  private readonly begun = new Set<number>();
  private readonly ended = new Set<number>();
  private dates = 0;
  private others = 0;
  /** Of those that end with the year, how many are of the years just before the one they may begin with. */
  private near = 0;

  add({ first = 0, second, year, isShortYear }: WrittenDate): void {
    if (!isShortYear || second === undefined) return;
    const last = year - 2000;
    this.dates++;
    if (first < firstYear || !isRealDay(2000 + first, second, last)) this.others++;
    else if (this.begun.size <= mostYears) {
      this.begun.add(first);
      this.ended.add(last);
      if (last + 1 >= first) this.near++;
    }
  }

  get mayBeginDates(): boolean {
    if (this.dates === 0 || this.others > 0 || this.begun.size > mostYears) return false;
    return this.near === 0 || (this.dates >= fewestDates && this.ended.size > this.begun.size);
  }
}
