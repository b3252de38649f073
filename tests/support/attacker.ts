import type { Db } from '@/db/client';
import { withApart } from '@/lib/domain/board/kept-apart';
import { NotFound } from '@/lib/domain/errors';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Viewer } from '@/lib/domain/permissions';
import { readDashboard } from '@/lib/services/dashboard/read-dashboard';
import { countKeptApart } from '@/lib/services/opinions/count-kept-apart';
import { countOpinions } from '@/lib/services/opinions/count-opinions';
import { exportOpinions } from '@/lib/services/opinions/export-opinions';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import { readOpinion } from '@/lib/services/opinions/read-opinion';

/** One question: a filter, what it asks besides its period as one text, and the days that bound it as numbers. */
export type Look = { readonly filter: Filter; readonly about: string; readonly from: number; readonly to: number };

/** What a look told: the numbers of lists, boards and files, and the rows that could be counted. */
export type Answer = { readonly told: readonly number[]; readonly rows: number };

type Asking = { readonly places: readonly string[]; readonly days: readonly string[] };

/** Every place with every condition in every period between the days. */
export function looksOf({ places, days }: Asking): Look[] {
  const where: Partial<Filter>[] = [{}, { unplaced: true }, ...places.map((place) => ({ place }))];
  const what: Partial<Filter>[] = [
    ...[{}, { flag: 'any' as const }, { flag: 'F2_TUHAI_BAOLUC' as const }, { flag: 'F1_KHANCAP' as const }],
    ...[{ source: 'report' as const }, { sentiment: 'negative' as const }, { topic: 'NGAP' as const }],
    { q: 'kêu cứu' },
  ];
  return days.flatMap((first, from) =>
    days.slice(from).flatMap((last, more) =>
      where.flatMap((at) =>
        what.map((also) => ({
          filter: { preset: 'custom' as const, from: first, to: last, ...at, ...also },
          about: JSON.stringify([at, also]),
          from,
          to: from + more,
        })),
      ),
    ),
  );
}

/** All that a viewer is told of a look, by the services of pages, lists and files. */
export async function ask(db: Db, viewer: Viewer, { filter }: Look): Promise<Answer> {
  const { items } = await listOpinions(viewer, { filter, limit: 200 }, db);
  const listed = withApart(await countOpinions(viewer, filter, db), await countKeptApart(viewer, filter, db));
  const { sentiment, flag, q, ...figures } = filter;
  if (sentiment || q || flag === 'F1_KHANCAP') return { told: [listed], rows: items.length };
  const view = await readDashboard(viewer, figures, db);
  const flagged = withApart(view.totals.flagged, view.apart.now);
  const board = flag === 'any' ? [flagged] : flag ? [] : [withApart(view.totals.all, view.apart.now)];
  return { told: [listed, ...board], rows: items.length };
}

/**
 * The looks, alone or one taken from another, of which the difference of what was told and what could be counted is just
 * how many there are of what is kept apart, being one to nine. `truth` counts them.
 */
export function learnedBySubtraction(answers: ReadonlyMap<Look, Answer>, truth: (look: Look) => number): string[] {
  const left = [...answers].flatMap(([look, { told, rows }]) =>
    told.map((n) => ({ look, hidden: n - rows, really: truth(look) })),
  );
  const isCell = (n: number) => n > 0 && n < 10;
  const alone = left.filter(({ hidden, really }) => isCell(really) && hidden === really);
  const apart = left.flatMap((wide) =>
    left
      .filter(({ look }) => look.about === wide.look.about && look.from >= wide.look.from && look.to <= wide.look.to)
      .filter(
        (narrow) => isCell(wide.really - narrow.really) && wide.hidden - narrow.hidden === wide.really - narrow.really,
      )
      .map((narrow) => `${sayOf(wide.look)} less ${sayOf(narrow.look)}`),
  );
  return [...alone.map(({ look }) => sayOf(look)), ...apart];
}

const sayOf = ({ filter }: Look) => JSON.stringify(filter);

/** Everything a viewer is shown, as one text: boards, lists, files and each item by its number. */
export async function everythingShown(
  db: Db,
  viewer: Viewer,
  looks: readonly Look[],
  ids: readonly number[],
): Promise<string> {
  const shown: unknown[] = [];
  for (const { filter } of looks) {
    const { sentiment, flag, q, ...figures } = filter;
    const isPlain = !(sentiment || flag || q);
    shown.push(await listOpinions(viewer, { filter, limit: 200 }, db), await countOpinions(viewer, filter, db));
    shown.push(await countKeptApart(viewer, filter, db), isPlain ? await readDashboard(viewer, figures, db) : null);
    const file = await exportOpinions(viewer, { filter, format: 'csv', locale: 'vi' }, db);
    shown.push(await new Response(file.stream).text());
  }
  for (const id of ids) shown.push(await readOpinion(viewer, id, db).catch(notFound));
  return JSON.stringify(shown);
}

function notFound(error: unknown): string {
  if (error instanceof NotFound) return 'not found';
  throw error;
}
