import { acts, type DeedDetail, deedTasks, detailNames } from '../domain/audit/deed';
import { actsToldOf, type SubjectKind, subjectKinds } from '../domain/audit/noted-deeds';
import { jobNames } from '../domain/jobs/jobs';
import { flags as flagCodes, type Locale } from '../domain/vocabulary';
import { deedTexts } from './audit-deeds';
import { deedDetailTexts } from './audit-details';
import { exportTexts } from './export';
import { formatDay, formatNumber } from './format';
import { jobsTexts } from './jobs';
import { sayId } from './say-actor';
import { choiceNames } from './say-report';
import { vocabularyTexts } from './vocabulary';

/** What was done: `Quản lý tài khoản: thêm`. An act that is the only one of its task adds nothing. What no table knows is said by its code. */
export function sayDeed(task: string, { act }: DeedDetail, locale: Locale): string {
  const texts = deedTexts[locale];
  const known = deedTasks.find((one) => one === task);
  const done = acts.find((one) => one === act);
  const isOnly = known && actsToldOf(known).length === 1 && actsToldOf(known)[0] === done;
  return [known ? texts.tasks[known] : task, isOnly ? '' : done ? texts.acts[done] : act].filter(Boolean).join(': ');
}

/** What it was done to: the kind, and the name it has or its number. `name` is null for what has none, or is gone. */
export function saySubject(subject: string, name: string | null, locale: Locale): string {
  const [given = '', ...rest] = subject.split(':');
  const kind = subjectKinds.find((one) => one === given);
  const key = rest.join(':');
  const called = kind ? deedDetailTexts[locale].subjects[kind] : given;
  return [called, name ?? ownName(kind, key, locale) ?? sayId(key, locale)].filter(Boolean).join(' ');
}

/** What a thing is called that no row of the store names. */
function ownName(kind: SubjectKind | undefined, key: string, locale: Locale): string | undefined {
  const task = kind === 'task' ? deedTasks.find((one) => one === key) : undefined;
  const job = kind === 'job' ? jobNames.find((one) => one === key) : undefined;
  if (task) return deedTexts[locale].tasks[task];
  if (job) return jobsTexts[locale].jobs[job].name;
  return kind === 'setting' || (kind === 'opinion' && key === 'apart') ? deedDetailTexts[locale].codes[key] : undefined;
}

/** Its details besides the act: `vai trò: Chuyên viên; địa bàn: 2`. `nameOf` gives a unit's name. */
export function sayDetails(detail: DeedDetail, nameOf: (id: string) => string | null, locale: Locale): string {
  const { details } = deedDetailTexts[locale];
  return Object.entries(detail)
    .filter(([name, value]) => name !== 'act' && value !== null && value !== undefined)
    .map(([given, value]) => {
      const name = detailNames.find((one) => one === given);
      const either = name && typeof value === 'boolean' ? deedDetailTexts[locale].either[name] : undefined;
      if (either) return value ? either.yes : either.no;
      const answer = Object.entries(answersOf(locale)).find(([of]) => of === given)?.[1][String(value)];
      return `${name ? details[name] : given}: ${answer ?? sayValue(value ?? '', nameOf, locale)}`;
    })
    .join('; ');
}

/** What the codes of details mean that other tables use for something else. */
function answersOf(locale: Locale): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const { urgency, certainty, spread } = choiceNames(locale);
  const { yes, no } = exportTexts[locale];
  return { urgency, certainty, spread, corrected: { yes, no } };
}

function sayValue(value: string | number | boolean, nameOf: (id: string) => string | null, locale: Locale): string {
  if (typeof value === 'number') return formatNumber(value, locale);
  if (typeof value === 'boolean') return exportTexts[locale][value ? 'yes' : 'no'];
  return value
    .split(',')
    .map((code) => nameOf(code) ?? codeName(code, locale) ?? formatDay(sayId(code, locale)))
    .join(', ');
}

function codeName(code: string, locale: Locale): string | undefined {
  const { roles, topics, flags, sentiments, sources, channelKinds, unitKinds } = vocabularyTexts[locale];
  const flag = flagCodes.find((one) => one === code);
  if (flag) return flags[flag].short;
  const tables: readonly Readonly<Record<string, string>>[] = [
    roles,
    topics,
    sentiments,
    sources,
    channelKinds,
    unitKinds,
    deedDetailTexts[locale].codes,
    deedDetailTexts[locale].subjects,
    deedTexts[locale].tasks,
    deedTexts[locale].acts,
  ];
  return tables.find((table) => Object.hasOwn(table, code))?.[code];
}
