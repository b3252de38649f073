import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AddressProblems, PlaceQuestions } from '@/app/_filter/address-problems';
import { followedFilter } from '@/app/_filter/followed-filter';
import { today } from '@/app/_session/today';
import { currentLocale, requireViewer, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { placesIn } from '@/lib/domain/filter/filter';
import { offerNamed } from '@/lib/services/opinions/offer-named';
import { readSearchState } from '@/lib/services/opinions/read-search-state';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { conditionTexts } from '@/lib/strings/conditions';
import { opinionListTexts } from '@/lib/strings/opinions';
import { addressOf, isOfForm, readAsked } from './asked';
import { FilterBar } from './filter-bar';
import { OpinionItems } from './opinion-items';
import { OpinionTotal } from './opinion-total';

type OpinionsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: opinionListTexts[await currentLocale()].title };
}

/** Sent whole, not in pieces: pieces need scripts to be put in place. */
export default async function OpinionsPage({ searchParams }: OpinionsPageProps) {
  const { viewer, unit } = await requireViewer('opinion.read');
  const locale = await currentLocale();
  const params = await searchParams;
  const day = today();
  const asked = readAsked(params);
  const settled = await shown(followedFilter(viewer, { params, day, cutOffDay: unit.cutOffDay, locale }));
  const { filter, problems, questions } = settled;
  const { order } = asked;
  const looked = { filter, order };
  if (problems.length + questions.length === 0 && isOfForm(params)) redirect(addressOf(looked));
  const searchState = filter.q ? await readSearchState(viewer) : null;
  const [named, directory] = await shown(Promise.all([offerNamed(viewer, filter), placeDirectory()]));
  const names = new Map(Object.values(named).flatMap((choices) => choices.map(({ id, name }) => [id, name] as const)));
  const conditionWords = conditionTexts(locale, { get: directory.get, named: names });
  const texts = opinionListTexts[locale];
  const list = { viewer, looked, locale };
  return (
    <Page>
      <PageHeader title={texts.title} note={texts.note} />
      <AddressProblems problems={problems} texts={conditionWords} locale={locale} />
      <PlaceQuestions
        questions={questions}
        places={placesIn(filter)}
        addressWith={(place) => addressOf(looked, { place, unplaced: undefined })}
        locale={locale}
      />
      {settled.outside.map(({ key, name, where }) => (
        <Alert key={key} kind="warning" className="mb-4">
          {texts.placeOutside(name, where)}
        </Alert>
      ))}
      {searchState ? (
        <Alert kind="warning" className="mb-4">
          {texts.searchUnfinished(searchState.percent)}
        </Alert>
      ) : null}
      <FilterBar
        looked={looked}
        texts={conditionWords}
        named={named}
        day={day}
        cutOffDay={unit.cutOffDay}
        locale={locale}
      />
      <OpinionTotal {...list} isCountedOut={asked.isCountedOut} />
      <OpinionItems {...list} after={asked.after} before={asked.before} texts={conditionWords} key={order} />
    </Page>
  );
}
