import { join } from 'node:path';
import { WrongUse } from '@/lib/cli/command';
import { runTool } from '../run-tool';
import { keepCase } from './cases';
import { doors } from './doors';
import { mostMsFor, msPerKilobyte, slowMs } from './judge';
import type { Found } from './session';
import { hangMs, watchDoor } from './watch-door';

const usage = `npm run --silent fuzz -- NAME… | ALL [--seconds N] [--seed S] [--keep FOLDER]
NAME: ${Object.keys(doors).join(' | ')}
Throws broken and hostile input at what takes input; a fault is kept as a case.`;

await runTool(usage, {
  names: [1, Object.keys(doors).length],
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    keep: { type: 'string', default: join(import.meta.dirname, '../../fuzz-cases') },
  },
  run: async ({ values, names }) => {
    const asked = names[0] === 'ALL' ? Object.keys(doors) : names;
    const seconds = Number(values.seconds) / Math.max(1, asked.length);
    const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
    const areKnown = asked.every((name) => Object.hasOwn(doors, name));
    if (!areKnown || !(seconds > 0) || !Number.isInteger(seed)) throw new WrongUse();
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
      results.push({ door, ...report, found: found.map((one) => told(values.keep, door, one)) });
      const outcome = report ? `${report.inputs} inputs, ${Math.round(report.taken * 100)} % taken` : 'hangs';
      console.error(`${door}: ${outcome}, ${found.length} faults`);
    }
    console.log(JSON.stringify({ seed, seconds: Number(values.seconds), faults, doors: results }, null, 2));
    return faults > 0 ? 1 : 0;
  },
});

/** The fault, with the file its input is kept in, or how large it is when that is too large to keep. */
function told(keep: string, door: string, { kind, message, input }: Found) {
  const kept = kind === 'grows' ? null : keepCase(keep, { door, why: `${kind}: ${message}`, input });
  return { kind, message, size: input.length, kept };
}
