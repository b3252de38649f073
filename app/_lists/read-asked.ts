import { redirect } from 'next/navigation';
import { shown } from '@/app/_session/viewer';
import type { ChosenUnit } from '@/app/_units/unit-field';
import { InvalidInput } from '@/lib/domain/errors';
import { readListFilter } from '@/lib/domain/input/list-filter';
import { type ListFilter, type ListName, listAddress } from '@/lib/domain/lists/lists';
import type { Viewer } from '@/lib/domain/permissions';
import { chooseUnit } from '@/lib/services/units/choose-unit';
import { nameUnit } from '@/lib/services/units/name-unit';
import { offerUnits, type UnitOption } from '@/lib/services/units/offer-units';

type Params = Readonly<Record<string, string | string[] | undefined>>;

type Asked<L extends ListName> = {
  readonly filter: ListFilter<L>;
  readonly after: string | undefined;
  readonly isMisread: boolean;
};

/** What an address asks of a list; one as a plain form makes it leads to the short one. */
export async function readAsked<L extends ListName>(list: L, params: Params, viewer: Viewer): Promise<Asked<L>> {
  const { filter, after, unitName, misread, isLoose } = readListFilter(list, params);
  const unit = unitName === undefined ? filter.unit : await shown(meantUnit(viewer, unitName, filter.unit));
  const isMisread = misread.length > 0 || unit === null;
  const { unit: _typed, ...rest } = filter;
  const meant = { ...rest, ...(unit ? { unit } : {}) } as ListFilter<L>;
  if (isLoose && !isMisread) redirect(listAddress(list, meant));
  return { filter: meant, after, isMisread };
}

async function meantUnit(viewer: Viewer, name: string, id = ''): Promise<string | null> {
  try {
    return await chooseUnit(viewer, { id, name });
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

type UnitChoice = { readonly offered: readonly UnitOption[] | null; readonly chosen: ChosenUnit };

/** The units a form offers, and what the one chosen is called. */
export async function readUnitChoice(viewer: Viewer, id: string): Promise<UnitChoice> {
  const [offered, name] = await shown(Promise.all([offerUnits(viewer), id ? nameUnit(viewer, id) : null]));
  return { offered, chosen: name === null ? { id: '', name: '' } : { id, name } };
}
