import type { KnownPlaces } from './known-places';
import { ownerOfName } from './personal-name';

/** A name in the channel column of which there is no channel, as the batch writes it, and how many of its posts have it. */
export type UnknownChannel = {
  readonly name: string;
  readonly posts: number;
  /** Looks like a person's name or account, and so is hardly ever one to register. */
  readonly isPersonal: boolean;
};

const mostUnknownNamed = 300;

/** The names a batch meets of which there is no channel, for its receipt and nowhere else. */
export class UnknownChannels {
  private readonly met = new Map<string, { name: string; posts: number }>();
  private unnamed = 0;

  constructor(private readonly isPlace: KnownPlaces) {}

  add({ name, foldedName }: { readonly name: string; readonly foldedName: string }): void {
    const before = this.met.get(foldedName);
    if (before) before.posts++;
    else if (this.met.size < mostUnknownNamed) this.met.set(foldedName, { name, posts: 1 });
    else this.unnamed++;
  }

  /** The name most posts have first. */
  get named(): readonly UnknownChannel[] {
    return [...this.met.values()]
      .sort((a, b) => b.posts - a.posts || (a.name < b.name ? -1 : 1))
      .map((one) => ({ ...one, isPersonal: ownerOfName(one.name, this.isPlace) === 'person' }));
  }

  /** Posts whose names are too many to be named. */
  get more(): number {
    return this.unnamed;
  }
}
