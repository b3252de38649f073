import { z } from 'zod';
import { type AuditFilter, auditFilterNames } from '../audit/audit-filter';
import { deedTasks } from '../audit/deed';
import { isDay } from '../period';
import { cleanLine } from './words';

type Params = Readonly<Record<string, string | string[] | undefined>> | URLSearchParams;

const mostLetters = 100;
const day = z.string().refine(isDay);
const code = z.string().transform(cleanLine).pipe(z.string().min(1).max(mostLetters));
const shapes = { from: day, to: day, actor: code, task: z.enum(deedTasks), subject: code } as const;

/** What an address asks of the audit; `misread` names the parts that were not understood and are left out. */
export function readAuditFilter(params: Params): { readonly filter: AuditFilter; readonly misread: readonly string[] } {
  const misread: string[] = [];
  const read = auditFilterNames.flatMap((name) => {
    const given = params instanceof URLSearchParams ? params.get(name) : [params[name]].flat()[0];
    if (!given) return [];
    const found = shapes[name].safeParse(given.toWellFormed());
    if (found.success) return [[name, found.data] as const];
    misread.push(name);
    return [];
  });
  return { filter: Object.fromEntries(read), misread };
}
