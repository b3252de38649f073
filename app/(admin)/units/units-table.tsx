import { Cell, HeadCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import type { UnitView } from '@/lib/services/units/list-units';
import { sayPlaces, sayTerms, unitsTexts } from '@/lib/strings/units';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

type UnitsTableProps = { units: readonly UnitView[]; topId: string; locale: Locale };

/** The branch as a tree: each unit stands under its superior, indented by its depth. */
export function UnitsTable({ units, topId, locale }: UnitsTableProps) {
  const texts = unitsTexts[locale];
  const { columns } = texts;
  return (
    <Table stacked label={texts.title}>
      <thead>
        <tr>
          <HeadCell>{columns.name}</HeadCell>
          <HeadCell>{columns.kind}</HeadCell>
          <HeadCell>{columns.parent}</HeadCell>
          <HeadCell>{columns.places}</HeadCell>
          <HeadCell>{columns.cutOffDay}</HeadCell>
          <HeadCell>{columns.terms}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {asTree(units, topId).map(({ unit, depth }) => (
          <tr key={unit.id} className="hover:bg-muted/50">
            <Cell className="min-w-48 font-medium">
              <span className="block" style={{ paddingInlineStart: `${Math.min(depth, 6) * 1.25}rem` }}>
                <a
                  href={`/units/${unit.id}`}
                  className="text-primary underline-offset-4 hover:underline max-sm:inline-block max-sm:py-2"
                >
                  {unit.name}
                </a>
              </span>
            </Cell>
            <Cell data-label={columns.kind}>{vocabularyTexts[locale].unitKinds[unit.kind]}</Cell>
            <Cell data-label={columns.parent}>{units.find((above) => above.id === unit.parentId)?.name ?? '–'}</Cell>
            <Cell data-label={columns.places}>{sayPlaces(unit.places, locale)}</Cell>
            <Cell data-label={columns.cutOffDay} className="whitespace-nowrap">
              {unit.cutOffDay === null ? texts.calendarMonth : texts.cutOff(unit.cutOffDay)}
            </Cell>
            <Cell data-label={columns.terms}>{sayTerms(unit, locale)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type Placed = { unit: UnitView; depth: number };

function asTree(units: readonly UnitView[], topId: string): Placed[] {
  const below = (parentId: string, depth: number): Placed[] =>
    units
      .filter((unit) => unit.parentId === parentId && unit.id !== topId)
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)]);
  return units.filter((unit) => unit.id === topId).flatMap((unit) => [{ unit, depth: 0 }, ...below(unit.id, 1)]);
}
