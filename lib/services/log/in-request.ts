import { ownLogs } from './own-log';

/** Does `work` as a part of the request `id`: what fails within it is written down under that id. */
export function inRequest<T>(id: string, work: () => T): T {
  return ownLogs().current.run(id, work);
}
