import { Select } from '@/app/_ui/select';
import { Cell, HeadCell, Table } from '@/app/_ui/table';
import { mayBe } from '@/lib/domain/intake/column-uses';
import type { ColumnUse } from '@/lib/domain/intake/file-reading';
import type { Locale } from '@/lib/domain/vocabulary';
import type { LookedAtFile } from '@/lib/services/posts/look-at-file';
import { mappingTexts } from '@/lib/strings/mapping';
import type { ChosenReading } from './chosen-reading';

type MappingTableProps = {
  looked: LookedAtFile;
  chosen: ChosenReading;
  disabled: boolean;
  locale: Locale;
  onUse: (heading: string, use: ColumnUse) => void;
};

/** The first rows of a file under what each column is taken for. */
export function MappingTable({ looked, chosen, disabled, locale, onUse }: MappingTableProps) {
  const texts = mappingTexts[locale];
  const uses = (Object.keys(texts.uses) as ColumnUse[]).filter((use) => use !== 'source');
  const rows = Array.from({ length: looked.rows }, (_, row) => row);
  return (
    <div className="max-h-[28rem] overflow-y-auto">
      <Table label={texts.title}>
        <thead>
          <tr>
            {looked.columns.map(({ heading }) => (
              <HeadCell key={heading} className="min-w-44 normal-case">
                <span className="mb-1 block max-w-64 truncate text-foreground">{heading}</span>
                <Select
                  aria-label={texts.use(heading)}
                  value={chosen.uses[heading]}
                  disabled={disabled}
                  onChange={({ target }) => onUse(heading, target.value as ColumnUse)}
                >
                  {uses
                    .filter((use) => mayBe(heading, use))
                    .map((use) => (
                      <option key={use} value={use}>
                        {texts.uses[use]}
                      </option>
                    ))}
                </Select>
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {looked.columns.map(({ heading, values, isOfPersons }) => {
                const isRead = chosen.uses[heading] !== 'ignored' && chosen.uses[heading] !== 'author';
                return (
                  <Cell key={heading} className={isRead ? '' : 'text-muted-foreground'}>
                    <span className="line-clamp-2 max-w-96 break-words">
                      {isOfPersons ? (row === 0 ? texts.ofPersons : '') : values[row]}
                    </span>
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
