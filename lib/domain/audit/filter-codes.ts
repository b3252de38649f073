import { type ConditionName, conditions, type NamesOf } from '../filter/conditions';
import { conditionsIn, type Filter } from '../filter/filter';
import type { DeedDetail, DetailName } from './deed';

/**
 * A filter as the audit keeps it: codes, and of words searched for only how many letters they have. They may be somebody's
 * name, and what the audit holds can never be mended.
 */
export function filterCodes(filter: Filter): DeedDetail {
  const { from, to } = filter;
  const asked = conditionsIn(filter).map((name): [DetailName, string | number | boolean | null] => {
    const value = filter[name] ?? null;
    return isWords(name) ? ['letters', [...String(value)].length] : [name, value];
  });
  return { from, to, ...Object.fromEntries(asked) };
}

function isWords(name: ConditionName): name is NamesOf<'words'> {
  return conditions[name].kind === 'words';
}
