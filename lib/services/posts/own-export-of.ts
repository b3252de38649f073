import { type OwnExport, ownExportIn } from '@/lib/domain/intake/own-export';
import { ownExportWords } from '@/lib/strings/export';

/** What export of this product a file is by its headings; null for every other file. */
export const ownExportOf = (headings: readonly string[]): OwnExport | null => ownExportIn(headings, ownExportWords);
