import { InvalidInput, type Problem } from '../errors';
import { redact } from '../redact/redact';
import { eachWay, type FileAsked, type Way } from './ways-of-reading';
import { canBeStored } from './words';

const mostOfOne = 50;
const longest = 1_000;

/**
 * How a file is to be read, and what is done with it, as `given` says by what each way of saying it is called there. Throws `InvalidInput`: (`map`:
 * `map_unclear` for what is no `field=heading`, `map_unknown_field`, `map_twice` for a heading or field given twice, `map_of_person` for a
 * column that tells of persons), (`dates`, `font`, `only`, `dry`: `not_in_list`), (any: `too_many`, `too_long`, `not_text`).
 */
export function parseFileAsked(given: (way: Way<unknown>) => readonly string[]): FileAsked {
  const problems: Problem[] = [];
  const asked: Record<keyof FileAsked, Record<string, unknown>> = { defaults: {}, reading: {}, choices: {} };
  for (const { group, name, way } of eachWay) {
    const texts = given(way);
    const isSaid = way.takes === 'texts' ? texts.length > 0 : Boolean(texts[0]);
    if (!isSaid) continue;
    try {
      asked[group][name] = way.parse(taken(texts, way.address), way.address);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      problems.push(...error.problems.map(masked));
    }
  }
  if (problems.length > 0) throw new InvalidInput(problems);
  return asked;
}

const known: ReadonlySet<string> = new Set(eachWay.map(({ way }) => way.address));

/**
 * The same of an address, in which `others` may stand too. Any other name is refused (`unknown_parameter`): a misspelt `dry` must not take in what was only to
 * be tried.
 */
export function askedInAddress(params: URLSearchParams, others: readonly string[] = []): FileAsked {
  const strange = [...params.keys()].find((name) => !known.has(name) && !others.includes(name));
  if (strange !== undefined)
    throw new InvalidInput([masked({ field: 'address', code: 'unknown_parameter', value: strange })]);
  return parseFileAsked(({ address }) => params.getAll(address));
}

function taken(texts: readonly string[], field: string): readonly string[] {
  if (texts.length > mostOfOne) throw new InvalidInput([{ field, code: 'too_many', limit: mostOfOne }]);
  if (texts.some((one) => one.length > longest)) throw new InvalidInput([{ field, code: 'too_long', limit: longest }]);
  if (!texts.every(canBeStored)) throw new InvalidInput([{ field, code: 'not_text' }]);
  return texts;
}

const masked = ({ value, ...problem }: Problem): Problem =>
  value === undefined ? problem : { ...problem, value: redact(value.slice(0, 60)).text };
