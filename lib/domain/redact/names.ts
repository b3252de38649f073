import { findBareNames } from './bare-names';
import type { FoldedText } from './fold-text';
import type { MaskSpan } from './mask-kinds';
import { nameStarts } from './name-starts';
import { findOfficeNames } from './office-names';
import { findRoleNames } from './role-names';
import { findTitledNames } from './titled-names';
import { findWrittenNames } from './written-names';

/** Names of persons: after a title, an office or a role, and full names that nothing introduces. */
export function findNames(source: FoldedText): MaskSpan[] {
  const starts = nameStarts(source);
  const spans = findTitledNames(source, starts.titles);
  spans.push(...findWrittenNames(source, starts.written));
  if (starts.offices.length > 0) spans.push(...findOfficeNames(source, starts.offices));
  if (starts.roles.length > 0) spans.push(...findRoleNames(source, starts.roles));
  if (starts.families.length > 0) spans.push(...findBareNames(source, starts.families, spans));
  return spans;
}
