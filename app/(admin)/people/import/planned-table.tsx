import { Cell, HeadCell, NumberCell, Table } from '@/app/_ui/table';
import type { PlannedPerson } from '@/lib/domain/people/people-plan';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { peopleTexts } from '@/lib/strings/people';
import { peopleImportTexts } from '@/lib/strings/people-import';
import { sayRoles } from '@/lib/strings/roles-called';

/** What would be made of each good line. */
export function PlannedTable({ planned, locale }: { planned: readonly PlannedPerson[]; locale: Locale }) {
  const texts = peopleImportTexts[locale];
  const { columns } = peopleTexts[locale];
  return (
    <Table stacked label={texts.would(formatNumber(planned.length, locale))}>
      <thead>
        <tr>
          <HeadCell>{texts.line}</HeadCell>
          <HeadCell>{columns.name}</HeadCell>
          <HeadCell>{columns.username}</HeadCell>
          <HeadCell>{columns.role}</HeadCell>
          <HeadCell>{columns.unit}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {planned.map((person) => (
          <tr key={person.line}>
            <NumberCell data-label={texts.line} className="text-left!">
              {formatNumber(person.line, locale)}
            </NumberCell>
            <Cell data-label={columns.name} className="font-medium">
              {person.name}
            </Cell>
            <Cell data-label={columns.username}>
              {person.username}
              {person.isMade ? <span className="text-muted-foreground"> ({texts.made})</span> : null}
            </Cell>
            <Cell data-label={columns.role}>{sayRoles(person.roles, locale)}</Cell>
            <Cell data-label={columns.unit}>{person.unitName}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
