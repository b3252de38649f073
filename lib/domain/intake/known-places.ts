import { bareGivenSyllables } from '../redact/given-names';
import { isKnownStreet } from '../redact/known-streets';
import { bareFamilyNames, bareMiddleNames, bareTitles } from '../redact/person-words';
import { streetNames } from '../redact/street-names';
import { standardSpelling } from '../standard-spelling';
import { hasMarks, withoutMarks } from '../vietnamese';
import { streetSpellings } from './street-spellings';

/** Whether a place, a street or a person of history after whom streets and schools are named is called so. */
export type KnownPlaces = (name: string) => boolean;

const couldBegin = new Set([...bareFamilyNames, ...bareMiddleNames, ...bareGivenSyllables]);
const afterNumber = /[\s-]+(?:\d{1,4}|[a-z])$/i;
/** After whom and what else schools, hospitals and markets are named all over the country. */
const others: ReadonlySet<string> = new Set(
  'kim dong|le van tam|vo thi sau|hai ba trung|ba trieu|marie curie|colette|hoa mi|hoa mai|hoa sen|hoa hong|son ca|tuoi tho|mang non|bup sen xanh|tu du|cho ray|hung vuong|thong nhat|ba chieu|ong lanh|ba diem|hung|bac ho|thong tay|ba dinh'.split(
    '|',
  ),
);

/** Hamlets, of which no list is: Bình Thượng, Phú Đông. */
const hamlet = /^(?:an|binh|dong|hoa|long|my|phu|phuoc|tan|thanh|vinh|yen) (?:thuong|ha|dong|tay|doai|noi|ngoai)$/;

/**
 * Knows places by their short names (Bến Thành), which no rule could tell from persons: with marks where the name has some, since
 * Thu Hà is not Thụ Hà. A number or a letter after it says which of several.
 */
export function knownPlacesOf(shortNames: Iterable<string>): KnownPlaces {
  const marked = new Set<string>();
  const bare = new Set<string>();
  for (const name of shortNames) {
    marked.add(spelled(name));
    bare.add(withoutMarks(spelled(name)));
  }
  const isCalled = (name: string) => {
    const plain = spelled(name);
    const folded = withoutMarks(plain);
    if (others.has(folded) || hamlet.test(folded)) return true;
    // Without marks “co ba” is Cô Ba as well.
    if (!hasMarks(plain) && bareTitles.has(folded.split(' ')[0]!)) return false;
    return (hasMarks(plain) ? marked.has(plain) : bare.has(folded)) || isOfHistory(plain, folded);
  };
  return (name) => isCalled(name) || isCalled(name.replace(afterNumber, ''));
}

const spelled = (name: string) => standardSpelling(name).replace(/[’' -]+/g, ' ');

/** By the marks where the name has some and anybody could be called so with others: Ngô Quyền, not Ngô Quyên. */
function isOfHistory(plain: string, folded: string): boolean {
  const [first = '', second = '', ...rest] = folded.split(' ');
  const couldBeAnybody = couldBegin.has(first) && bareGivenSyllables.has(second) && rest.length === 0;
  if (couldBeAnybody && hasMarks(plain)) return streetSpellings.has(plain);
  return streetNames.has(folded) || (rest.length === 0 && isKnownStreet(first, second));
}
