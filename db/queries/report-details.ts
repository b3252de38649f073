import { type DetailName, detailNames } from '../../lib/domain/report/fields';
import { report } from '../schema/opinions';

/** The columns of what is kept beside an opinion, for a select. */
export const reportDetails = Object.fromEntries(detailNames.map((name) => [name, report[name]])) as {
  readonly [N in DetailName]: (typeof report)[N];
};
