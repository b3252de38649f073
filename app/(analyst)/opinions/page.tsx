import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { today } from '@/app/_session/today';
import { currentLocale, requireViewer } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { readSearchState } from '@/lib/services/opinions/read-search-state';
import { opinionListTexts } from '@/lib/strings/opinions';
import { addressOf, hasEmpty, readAsked } from './asked';
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
  const asked = readAsked(params, today(), unit.cutOffDay);
  if (asked.problems.length === 0 && hasEmpty(params)) redirect(addressOf(asked.filter));
  const searchState = asked.filter.q ? await readSearchState(viewer) : null;
  const texts = opinionListTexts[locale];
  return (
    <Page>
      <PageHeader title={texts.title} note={texts.note} />
      {asked.problems.length === 0 ? null : (
        <Alert kind="warning" className="mb-4">
          {texts.invalid}
        </Alert>
      )}
      {searchState ? (
        <Alert kind="warning" className="mb-4">
          {texts.searchUnfinished(searchState.percent)}
        </Alert>
      ) : null}
      <FilterBar viewer={viewer} filter={asked.filter} cutOffDay={unit.cutOffDay} locale={locale} />
      <OpinionTotal viewer={viewer} filter={asked.filter} isCountedOut={asked.isCountedOut} locale={locale} />
      <OpinionItems viewer={viewer} filter={asked.filter} after={asked.after} locale={locale} />
    </Page>
  );
}
