import { z } from 'zod';
import { type ListFilter, type ListName, lists } from '../lists/lists';
import { cleanLine } from './words';

type Params = Readonly<Record<string, string | string[] | undefined>>;

export type AskedList<L extends ListName> = {
  readonly filter: ListFilter<L>;
  readonly after: string | undefined;
  /** A unit by its name, as a form without JavaScript sends it. */
  readonly unitName: string | undefined;
  /** Parts that were not understood and are left out. */
  readonly misread: readonly string[];
  /** True for an address as a plain form makes it, with fields left empty. */
  readonly isLoose: boolean;
};

const words = z.string().transform(cleanLine).pipe(z.string().min(1).max(150));

/** What an address asks of a list. */
export function readListFilter<L extends ListName>(list: L, params: Params): AskedList<L> {
  const misread: string[] = [];
  const read = (name: string, shape: z.ZodType<string>) => {
    const given = [params[name]].flat()[0];
    if (!given) return undefined;
    const found = shape.safeParse(given.toWellFormed().replaceAll('\0', ''));
    if (!found.success) misread.push(name);
    return found.data;
  };
  const { choices, hasUnit } = lists[list];
  const chosen = Object.entries(choices as Record<string, readonly string[]>).map(([name, codes]) => {
    const code = read(name, z.enum(codes as readonly [string, ...string[]]));
    return [name, code === codes[0] && name === 'sort' ? undefined : code] as const;
  });
  // A name that was taken out of its field takes the unit with it.
  const unit = hasUnit && params.unitName !== '' ? read('unit', words) : undefined;
  const said = [['q', read('q', words)] as const, ['unit', unit] as const, ...chosen];
  return {
    filter: Object.fromEntries(said.filter(([, value]) => value !== undefined)) as ListFilter<L>,
    after: read('after', words),
    unitName: hasUnit ? read('unitName', words) : undefined,
    misread,
    isLoose: params.unitName !== undefined || Object.values(params).includes(''),
  };
}
