import { Cell, HeadCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import type { UnitInTree } from '@/lib/services/units/list-units';
import { sayPlaces, sayTerms, unitsTexts } from '@/lib/strings/units';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

type UnitsTableProps = {
  units: readonly UnitInTree[];
  /** Nothing is left out, so that indents show what stands under what. */
  isTree: boolean;
  locale: Locale;
};

/** Units, each after its superior. */
export function UnitsTable({ units, isTree, locale }: UnitsTableProps) {
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
        {units.map((unit) => (
          <tr key={unit.id} className="hover:bg-muted/50">
            <Cell className="min-w-48 font-medium">
              <span
                className="block"
                style={{ paddingInlineStart: isTree ? `${Math.min(unit.depth, 6) * 1.25}rem` : undefined }}
              >
                <a
                  href={`/units/${unit.id}`}
                  className="text-primary underline-offset-4 hover:underline max-sm:inline-block max-sm:py-2"
                >
                  {unit.name}
                </a>
              </span>
            </Cell>
            <Cell data-label={columns.kind}>{vocabularyTexts[locale].unitKinds[unit.kind]}</Cell>
            <Cell data-label={columns.parent}>{unit.above ?? '–'}</Cell>
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
