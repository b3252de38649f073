import { Carriers, fewestCarriers, PhraseEvidence, type Said } from '@/lib/domain/phrases/carriers';
import { isDenied } from '@/lib/domain/phrases/denied';
import { namesIn } from '@/lib/domain/phrases/name-reading';
import { type Gram, PhraseGrams } from '@/lib/domain/phrases/phrase-grams';
import { looksMarked } from '@/lib/domain/phrases/phrase-words';
import { WrittenNames } from '@/lib/domain/phrases/written-names';
import { Breath } from './breath';
import { withoutOverlaps, withoutRepeats } from './phrases-in';

/** Something said this week, by the number of its item. */
export type SaidItem = Said & { readonly id: number };

/** A phrase said more often this week than in the weeks before. */
export type RisingPhrase = {
  readonly phrase: string;
  /** How many of the items read hold it, and how many of those of all weeks before. */
  readonly thisWeek: number;
  readonly before: number;
  /** How many times as large its share of the items is as before. */
  readonly growth: number;
  /** Items that carry it, each of a carrier of its own. */
  readonly carriers: readonly number[];
};

/** How many times as large a share of the items it must be in as before. */
export const leastGrowth = 2;
/** Two phrases are of one matter when this share of the items that hold either hold both, or that of the items of one the other. */
const oneMatter = 0.6;
const partOfMatter = 0.8;
/** Of so many that grew most the names are read; what comes after is shown to nobody. */
const mostRead = 150;
const mostCarriers = 20;
/** What more of its items deny right before it would say the opposite of them. */
const mostDenying = 1 / 2;

type Counts = { readonly phrase: string; readonly weeks: number[] };
type Candidate = Counts & {
  readonly gram: Gram;
  readonly n: number;
  readonly before: number;
  readonly growth: number;
  readonly score: number;
};

/**
 * Finds whole phrases that more is said of: all of this week is added first, then those before, where only what enough items of
 * this week hold is looked for. So what is kept stays small however much was said before. It breathes between texts.
 */
export class WeeklyPhrases {
  private readonly items: number[];
  private readonly said: SaidItem[] = [];
  private readonly grams = new PhraseGrams(fewestCarriers);
  private readonly whole = new Map<Gram, Counts>();

  constructor(
    weeksBefore: number,
    private readonly breath = new Breath(),
  ) {
    this.items = Array.from({ length: 1 + weeksBefore }, () => 0);
  }

  async addThisWeek(said: SaidItem): Promise<void> {
    this.items[0]!++;
    this.said.push(said);
    // A longer phrase that holds a name is told to nobody and would stand for what is said beside it.
    const stretches = namesIn(said.text);
    this.grams.add(said.text, (stretch, at) => stretches[stretch]!.ofNames[at]!);
    await this.breath.take();
  }

  /** Ends this week. */
  async settle(): Promise<void> {
    for (const size of PhraseGrams.sizes) {
      for (const item of this.said.keys()) {
        this.grams.grow(size, item);
        await this.breath.take();
      }
      for (const _ of this.grams.settle(size)) await this.breath.take();
    }
    for (const found of this.grams.wholePhrases()) {
      if (found) {
        const [gram, phrase] = found;
        this.whole.set(gram, { phrase, weeks: [gram.items, ...this.items.slice(1).fill(0)] });
      }
      await this.breath.take();
    }
  }

  /** `week` is 1 for the one just before this. */
  async addBefore(text: string, week: number): Promise<void> {
    this.items[week]!++;
    const held = new Set<Counts>();
    for (const [counts] of this.grams.heldByOther(text, this.whole)) held.add(counts);
    for (const { weeks } of held) weeks[week]!++;
    await this.breath.take();
  }

  /**
   * At most `most` phrases whose share of the items grew most, the most telling first: growth times how telling it is. Names, and what
   * too few carry or most deny, are not among them. Of several that much the same items hold, the first alone. None when there
   * is nothing to compare with.
   */
  async rising(most = 10): Promise<RisingPhrase[]> {
    const grown = (await this.grown()).slice(0, mostRead);
    const read = await this.read(grown);
    const told = grown.filter(({ gram }) => read.mayBeTold(gram));
    const named: Candidate[] = [];
    for (const one of withoutOverlaps(withoutRepeats(told))) {
      await this.breath.take();
      if (named.length === most) break;
      const own = read.holders.get(one.gram)!;
      if (!named.some(({ gram }) => isOfMatter(own, read.holders.get(gram)!))) named.push(one);
    }
    return named.map(({ gram, phrase, n, before, growth }) => ({
      phrase,
      thisWeek: n,
      before,
      growth: Math.round(growth * 100) / 100,
      carriers: read.carriersOf(gram).slice(0, mostCarriers),
    }));
  }

  private async grown(): Promise<Candidate[]> {
    const [itemsNow = 0, ...itemsThen] = this.items;
    const itemsBefore = itemsThen.reduce((sum, n) => sum + n, 0);
    if (itemsNow === 0 || itemsBefore === 0) return [];
    const risen: Candidate[] = [];
    for (const [gram, { phrase, weeks }] of this.whole) {
      await this.breath.take();
      const [n = 0, ...then] = weeks;
      const before = then.reduce((sum, n) => sum + n, 0);
      const growth = n / itemsNow / ((before + 1) / (itemsBefore + 1));
      if (growth < leastGrowth) continue;
      risen.push({ gram, phrase, weeks, n, before, growth, score: growth * howTelling(weeks) });
    }
    return risen.sort(
      (a, b) => b.score - a.score || b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1),
    );
  }

  /** Reads this week's texts for names, and who carries which of these phrases. */
  private async read(candidates: readonly Candidate[]) {
    const wanted = new Map(candidates.map(({ gram }) => [gram, gram]));
    const evidence = new Map(candidates.map(({ gram }) => [gram, new PhraseEvidence()]));
    const holders = new Map(candidates.map(({ gram }) => [gram, new Set<number>()]));
    const denying = new Map(candidates.map(({ gram }) => [gram, 0]));
    const phrases = new Map(candidates.map(({ gram, phrase }) => [gram, phrase]));
    const carriers = new Carriers();
    const written = new WrittenNames();
    for (const [item, said] of this.said.entries()) {
      await this.breath.take();
      const stretches = namesIn(said.text);
      const isMarked = looksMarked(stretches.flatMap(({ words }) => words));
      written.add(stretches);
      const carrier = carriers.of(said);
      const affirmed = new Set<Gram>();
      const namings = new Map<Gram, 'name' | 'unsure' | 'none'>();
      for (const [gram, at, size] of this.grams.heldBy(item, wanted)) {
        const [stretch, from] = placeIn(stretches, at);
        if (!isDenied(stretch.words, from, isMarked)) affirmed.add(gram);
        const naming = stretch.naming(from, from + size);
        const before = namings.get(gram) ?? 'unsure';
        namings.set(gram, strength.indexOf(naming) > strength.indexOf(before) ? naming : before);
      }
      for (const [gram, naming] of namings) {
        holders.get(gram)!.add(item);
        if (!affirmed.has(gram)) denying.set(gram, denying.get(gram)! + 1);
        evidence.get(gram)!.add(carrier, naming, said.id);
      }
    }
    return {
      holders,
      mayBeTold: (gram: Gram) =>
        evidence.get(gram)!.mayBeNamed &&
        !written.isIn(phrases.get(gram)!) &&
        denying.get(gram)! <= holders.get(gram)!.size * mostDenying,
      carriersOf: (gram: Gram) => evidence.get(gram)!.carriers,
    };
  }
}

const strength = ['unsure', 'none', 'name'] as const;

type Placed = ReturnType<typeof namesIn>[number];

/** Which stretch a word lies in, and where, by its place in the text with one place after each stretch. */
function placeIn(stretches: readonly Placed[], place: number): readonly [Placed, number] {
  let from = place;
  for (const stretch of stretches) {
    if (from < stretch.words.length) return [stretch, from];
    from -= stretch.words.length + 1;
  }
  throw new Error('a phrase stands outside its text');
}

/** Tf-idf of this week with the weeks as documents: how often it is said, and in how few of the weeks at all. */
function howTelling(weeks: readonly number[]): number {
  const holding = weeks.filter((n) => n > 0).length;
  return weeks[0]! * (1 + Math.log(weeks.length / (1 + holding)));
}

/** Whether what these items hold is the matter of those, which was named already, or a part of it. */
function isOfMatter(own: ReadonlySet<number>, named: ReadonlySet<number>): boolean {
  let both = 0;
  for (const item of own) if (named.has(item)) both++;
  return both >= partOfMatter * own.size || both >= oneMatter * (own.size + named.size - both);
}
