import { Cell, HeadCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import type { PersonView } from '@/lib/services/people/person-view';
import { formatDateTime } from '@/lib/strings/format';
import { peopleTexts } from '@/lib/strings/people';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { ApartBadge } from './apart-badge';
import { StateBadge } from './state-badge';

type PeopleTableProps = { people: readonly PersonView[]; ownId: string; locale: Locale };

export function PeopleTable({ people, ownId, locale }: PeopleTableProps) {
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
              <a
                href={`/people/${person.id}`}
                className="text-primary underline-offset-4 hover:underline max-sm:inline-block max-sm:py-2"
              >
                {person.name}
              </a>
              {person.id === ownId ? <span className="font-normal text-muted-foreground"> ({texts.you})</span> : null}
            </Cell>
            <Cell data-label={columns.username}>{person.username}</Cell>
            <Cell data-label={columns.role}>{vocabularyTexts[locale].roles[person.role]}</Cell>
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
