import { Button } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import type { Locale } from '@/lib/domain/vocabulary';
import type { listMappings } from '@/lib/services/mappings/list-mappings';
import { formatDateTime } from '@/lib/strings/format';
import { mappingTexts } from '@/lib/strings/mapping';
import { forgetRemembered } from './mapping-actions';

type RememberedMappingsProps = { mappings: Awaited<ReturnType<typeof listMappings>>; locale: Locale };

/** How the unit has its files read, each with what it takes for what; each can be forgotten. Nothing while there is none. */
export function RememberedMappings({ mappings, locale }: RememberedMappingsProps) {
  const texts = mappingTexts[locale];
  if (mappings.length === 0) return null;
  return (
    <Card className="mt-6">
      <CardHeader title={texts.rememberedTitle} />
      <CardBody>
        <ul className="divide-y">
          {mappings.map(({ id, name, columns, keptAt }) => (
            <li key={id} className="flex flex-wrap items-start justify-between gap-3 py-3 first:pt-0 last:pb-0">
              <div className="min-w-0 text-sm">
                <p className="font-medium">{name}</p>
                <p className="break-words text-muted-foreground">
                  {columns.map(({ heading, use }) => `${heading}: ${texts.uses[use]}`).join(' · ')}
                </p>
                <p className="text-muted-foreground">{formatDateTime(keptAt, locale)}</p>
              </div>
              <form action={forgetRemembered}>
                <input type="hidden" name="id" value={id} />
                <Button type="submit" variant="secondary" size="small" aria-label={texts.forgetNamed(name)}>
                  {texts.forget}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}
