import { Cell, HeadCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import type { PersonView } from '@/lib/services/people/person-view';
import { formatDateTime } from '@/lib/strings/format';
import { peopleTexts } from '@/lib/strings/people';
import { peopleImportTexts } from '@/lib/strings/people-import';
import { sayRoles } from '@/lib/strings/roles-called';
import { ApartBadge } from './apart-badge';
import { StateBadge } from './state-badge';

type PeopleTableProps = {
  people: readonly PersonView[];
  ownId: string;
  /** With it, each account but the viewer's own can be ticked; its id goes as `id`. */
  canChoose?: boolean;
  locale: Locale;
};

export function PeopleTable({ people, ownId, canChoose = false, locale }: PeopleTableProps) {
  const texts = peopleTexts[locale];
  const { columns } = texts;
  return (
    <Table stacked label={texts.title}>
      <thead>
        <tr>
          <HeadCell>{columns.name}</HeadCell>
          <HeadCell>{columns.username}</HeadCell>
          <HeadCell>{columns.role}</HeadCell>
          <HeadCell>{columns.unit}</HeadCell>
          <HeadCell>{columns.state}</HeadCell>
          <HeadCell>{columns.lastSeen}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} className="hover:bg-muted/50">
            <Cell className="font-medium">
              {canChoose ? <Choose person={person} isOwn={person.id === ownId} locale={locale} /> : null}
              <a
                href={`/people/${person.id}`}
                className="text-primary underline-offset-4 hover:underline max-sm:inline-block max-sm:py-2"
              >
                {person.name}
              </a>
              {person.id === ownId ? <span className="font-normal text-muted-foreground"> ({texts.you})</span> : null}
            </Cell>
            <Cell data-label={columns.username}>{person.username}</Cell>
            <Cell data-label={columns.role}>{sayRoles(person.roles, locale)}</Cell>
            <Cell data-label={columns.unit}>{person.unitName}</Cell>
            <Cell data-label={columns.state}>
              <span className="flex flex-wrap gap-1.5">
                <StateBadge person={person} locale={locale} />
                {person.readsApart ? <ApartBadge locale={locale} /> : null}
              </span>
            </Cell>
            <Cell data-label={columns.lastSeen} className="tabular-nums">
              {person.lastSeen ? formatDateTime(person.lastSeen, locale) : texts.never}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Choose({ person, isOwn, locale }: { person: PersonView; isOwn: boolean; locale: Locale }) {
  if (isOwn) return <span className="mr-2 inline-block size-6 align-middle" />;
  return (
    <label className="mr-2 inline-flex size-6 cursor-pointer items-center justify-center align-middle max-sm:size-11 max-sm:-ml-3">
      <input
        type="checkbox"
        name="id"
        value={person.id}
        aria-label={peopleImportTexts[locale].choose(person.name)}
        className="size-5 cursor-pointer accent-primary sm:size-4"
      />
    </label>
  );
}
