import { findBareCalled } from './bare-called';
import { findBareNames } from './bare-names';
import type { FoldedText } from './fold-text';
import { findForeignNames } from './foreign-names';
import { findLabelledNames } from './labelled-names';
import type { MaskSpan } from './mask-kinds';
import { nameStarts } from './name-starts';
import { findNamesBesideNumbers } from './names-beside-numbers';
import { findNicknames } from './nicknames';
import { findOfficeNames } from './office-names';
import { isOfHistory } from './persons-of-history';
import { findRareFamilyNames } from './rare-family-names';
import { findRoleNames } from './role-names';
import { rolesAt } from './roles-at';
import { findSmallFullNames } from './small-full-names';
import { findSmallNames } from './small-names';
import { findTailNames } from './tail-names';
import { findTitledNames } from './titled-names';
import { findWrittenNames } from './written-names';

/** Names of persons: after a title, an office or a role, and full names that nothing introduces. */
export function findNames(source: FoldedText): MaskSpan[] {
  const starts = nameStarts(source);
  const spans = findTitledNames(source, starts.titles);
  spans.push(
    ...findWrittenNames(source, starts.written),
    ...findLabelledNames(source),
    ...findNamesBesideNumbers(source),
  );
  // A capital letter has to follow these.
  const last = starts.lastCapital;
  if (starts.offices.length > 0 && starts.offices[0]! < last) spans.push(...findOfficeNames(source, starts.offices));
  const roles = starts.roles.length > 0 ? rolesAt(source, starts.roles) : [];
  if (roles.length > 0 && roles[0]!.start < last) spans.push(...findRoleNames(source, roles));
  if (starts.foreign.length > 0 || starts.courtesies.length > 0)
    spans.push(...findForeignNames(source, starts.foreign, starts.courtesies));
  if (starts.rare.length > 0) spans.push(...findRareFamilyNames(source, starts.rare));
  if (starts.orders.length > 0) spans.push(...findNicknames(source, starts.orders));
  if (starts.titles.length > 0 || roles.length > 0)
    spans.push(...findSmallNames(source, starts.titles, roles), ...findTailNames(source, starts.titles, roles));
  spans.push(...findBareCalled(source, starts.titles, roles));
  if (starts.families.length > 0) {
    spans.push(...findSmallFullNames(source, starts.families));
    spans.push(...findBareNames(source, starts.families, spans));
  }
  return spans.filter((span) => !isOfHistory(source, span));
}
