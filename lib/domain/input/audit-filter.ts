import { z } from 'zod';
import type { AuditFilter } from '../audit/audit-filter';
import { acts, deedTasks } from '../audit/deed';
import { isDay } from '../period';
import { cleanLine } from './words';

type Params = Readonly<Record<string, string | string[] | undefined>> | URLSearchParams;

const mostLetters = 100;
const day = z.string().refine(isDay);
const code = z.string().transform(cleanLine).pipe(z.string().min(1).max(mostLetters));
const deed = z
  .string()
  .transform((given) => given.split(':'))
  .pipe(z.union([z.tuple([z.enum(deedTasks)]), z.tuple([z.enum(deedTasks), z.enum(acts)])]));
const shapes = { from: day, to: day, actor: code, task: deed, subject: code, id: code } as const;
type Name = keyof typeof shapes;

/**
 * What an address asks of the audit: `task` is a task, or one act of it after a colon; `subject` a kind of thing, or one
 * thing, whose number may also come as `id`. `misread` names the parts that were not understood and are left out.
 */
export function readAuditFilter(params: Params): { readonly filter: AuditFilter; readonly misread: readonly string[] } {
  const misread: string[] = [];
  const read = <N extends Name>(name: N): z.infer<(typeof shapes)[N]> | undefined => {
    const given = params instanceof URLSearchParams ? params.get(name) : [params[name]].flat()[0];
    if (!given) return undefined;
    const found = shapes[name].safeParse(given.toWellFormed());
    if (!found.success) misread.push(name);
    return found.data as z.infer<(typeof shapes)[N]> | undefined;
  };
  const [from, to, actor, kind, id] = [read('from'), read('to'), read('actor'), read('subject'), read('id')];
  const [task, act] = read('task') ?? [];
  if (id && !kind) misread.push('id');
  const subject = id && kind && !kind.includes(':') ? `${kind}:${id}` : kind;
  const said = Object.entries({ from, to, actor, task, act, subject }).filter(([, value]) => value !== undefined);
  return { filter: Object.fromEntries(said), misread };
}
