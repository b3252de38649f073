import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keepCase } from './cases';
import { doors } from './doors';
import { mostMsFor, msPerKilobyte, slowMs } from './judge';
import type { Found } from './session';
import { hangMs, watchDoor } from './watch-door';

const usage = `npm run --silent fuzz -- NAME | ALL [--seconds N] [--seed S] [--keep FOLDER]
NAME: ${Object.keys(doors).join(' | ')}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    keep: { type: 'string', default: join(import.meta.dirname, '../../fuzz-cases') },
  },
});
const asked = positionals[0] === 'ALL' ? Object.keys(doors) : positionals.filter((name) => Object.hasOwn(doors, name));
const seconds = Number(values.seconds) / Math.max(1, asked.length);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
if (asked.length === 0 || asked.length < positionals.length - 1 || !(seconds > 0) || !Number.isInteger(seed)) {
  console.error(usage);
  process.exit(2);
}

console.error(
  `--seed ${seed}; one input may take ${mostMsFor({}, '')} ms and ${msPerKilobyte} ms a kilobyte, at most ${slowMs} ms, and none ${hangMs} ms`,
);
let faults = 0;
const results: object[] = [];
for (const door of asked) {
  const order = {
    module: new URL('./doors.ts', import.meta.url).href,
    door,
    seed,
    seconds,
    inputs: Number.POSITIVE_INFINITY,
  };
  const { report, hung } = await watchDoor(order);
  const found = [...(report?.found ?? []), ...(hung ? [hung] : [])];
  faults += found.length;
  results.push({ door, ...report, found: found.map((one) => told(door, one)) });
  const outcome = report ? `${report.inputs} inputs, ${Math.round(report.taken * 100)} % taken` : 'hangs';
  console.error(`${door}: ${outcome}, ${found.length} faults`);
}
console.log(JSON.stringify({ seed, seconds: Number(values.seconds), faults, doors: results }, null, 2));
process.exit(faults > 0 ? 1 : 0);

/** The fault, with the file its input is kept in, or how large it is when that is too large to keep. */
function told(door: string, { kind, message, input }: Found) {
  const kept = kind === 'grows' ? null : keepCase(values.keep, { door, why: `${kind}: ${message}`, input });
  return { kind, message, size: input.length, kept };
}
