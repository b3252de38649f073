import type { Reading } from '../classify/reading';
import { type Trial, told } from './own-plan';

type Count = { more: number; fewer: number };

/** Counts, item by item, what is read otherwise. What a person set is not looked at: it stays. */
export class ChangeCounts {
  private texts = 0;
  private readonly changed = { sentiment: 0, topics: 0, flags: 0 };
  private readonly tags = new Map<string, Count>();

  add(now: Reading, next: Reading, corrected: readonly string[]): void {
    this.texts++;
    const compare = (field: keyof typeof this.changed, kind: string, a: readonly string[], b: readonly string[]) => {
      if (corrected.includes(field) || a.join() === b.join()) return;
      this.changed[field]++;
      for (const code of b) if (!a.includes(code)) this.count(kind, code).more++;
      for (const code of a) if (!b.includes(code)) this.count(kind, code).fewer++;
    };
    compare('sentiment', 'sentiment', [now.sentiment], [next.sentiment]);
    compare('topics', 'topic', codesOf(now), codesOf(next));
    compare('flags', 'flag', now.flags, next.flags);
  }

  /** The counts, the greatest change first; of tags those of which something may be told. */
  get trial(): Omit<Trial, 'rare'> {
    const tags = [...this.tags]
      .filter(([, { more, fewer }]) => told(more) !== null || told(fewer) !== null)
      .sort(([, a], [, b]) => b.more + b.fewer - (a.more + a.fewer))
      .map(([name, { more, fewer }]) => {
        const [kind = '', code = ''] = name.split('/');
        return { kind: kind as Trial['tags'][number]['kind'], code, more: told(more), fewer: told(fewer) };
      });
    const { sentiment, topics, flags } = this.changed;
    return {
      texts: this.texts,
      changed: { sentiment: told(sentiment), topics: told(topics), flags: told(flags) },
      tags,
    };
  }

  private count(kind: string, code: string): Count {
    const name = `${kind}/${code}`;
    const count = this.tags.get(name) ?? { more: 0, fewer: 0 };
    this.tags.set(name, count);
    return count;
  }
}

const codesOf = ({ topics }: Reading) => topics.map(({ code }) => code);
