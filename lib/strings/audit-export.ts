import type { AuditHead } from '../domain/audit/chain';
import { type Deed, deedText } from '../domain/audit/deed';
import type { Cell } from '../domain/export/csv';
import type { Locale } from '../domain/vocabulary';
import { formatDateTime } from './format';
import { sayActor } from './say-actor';
import { sayDeed, sayDetails, saySubject } from './say-deed';

type Told = Deed & AuditHead & { readonly digest: string; readonly nameOf: (id: string) => string | null };

type Column = {
  readonly heading: Readonly<Record<Locale, string>>;
  readonly width: number;
  readonly cell: (deed: Told, locale: Locale) => Cell;
};

const keyIn = (subject: string) => subject.slice(subject.indexOf(':') + 1);

/** Columns of the audit as a file: first in words, then what the digest of each entry is made of, as it is kept. */
export const auditColumns: readonly Column[] = [
  { heading: { vi: 'Số', en: 'No.' }, width: 8, cell: ({ seq }) => seq },
  { heading: { vi: 'Lúc', en: 'When' }, width: 17, cell: ({ at }) => formatDateTime(at) },
  { heading: { vi: 'Ai', en: 'Who' }, width: 24, cell: (deed, locale) => sayActor(deed, locale) },
  { heading: { vi: 'Việc', en: 'What' }, width: 32, cell: ({ task, detail }, locale) => sayDeed(task, detail, locale) },
  {
    heading: { vi: 'Đối tượng', en: 'On what' },
    width: 32,
    cell: ({ subject, nameOf }, locale) => saySubject(subject, nameOf(keyIn(subject)), locale),
  },
  {
    heading: { vi: 'Chi tiết', en: 'Details' },
    width: 48,
    cell: ({ detail, nameOf }, locale) => sayDetails(detail, nameOf, locale),
  },
  { heading: { vi: 'Nội dung được băm', en: 'What is hashed' }, width: 60, cell: (deed) => deedText(deed) },
  { heading: { vi: 'Dấu băm nội dung', en: 'Digest' }, width: 66, cell: ({ digest }) => digest },
  { heading: { vi: 'Dấu băm chuỗi', en: 'Hash' }, width: 66, cell: ({ hash }) => hash },
];
