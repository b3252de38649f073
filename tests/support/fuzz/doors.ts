import type { Door } from './door';
import { csvDoor, gzipDoor, jsonDoor, ndjsonDoor, xlsxDoor } from './file-doors';
import { accountDoor, bodyDoor, reportDoor, signInDoor } from './form-doors';
import { homeDoor } from './home-door';
import { pastedDoor } from './pasted-door';
import { listDoor, peopleDoor } from './people-doors';
import { dateDoor, filterDoor, pathDoor, placeDoor, readingDoor, redactionDoor } from './text-doors';
import { wordDoor } from './word-doors';

/** Every place where the product reads what comes from outside, by the name a command calls it by. */
export const doors: Readonly<Record<string, Door<string> | Door<Uint8Array>>> = {
  csv: csvDoor,
  xlsx: xlsxDoor,
  json: jsonDoor,
  ndjson: ndjsonDoor,
  gzip: gzipDoor,
  dates: dateDoor,
  places: placeDoor,
  pasted: pastedDoor,
  redaction: redactionDoor,
  reading: readingDoor,
  filters: filterDoor,
  lists: listDoor,
  people: peopleDoor,
  words: wordDoor,
  home: homeDoor,
  paths: pathDoor,
  report: reportDoor,
  'sign-in': signInDoor,
  accounts: accountDoor,
  'form-body': bodyDoor,
};
