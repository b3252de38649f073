import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import binaryen from 'binaryen';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = 'lib/domain/classify/engine/exports.ts';

/** Calls cost WebAssembly more than what most functions do: those up to these sizes become part of their callers. */
const inlined = { always: 50, flexible: 200, oneCaller: 500 } as const;
const optimizeLevel = 3;

/** The file that holds the classifier's engine, compiled anew from its source. Throws with what the compiler says. */
export async function compileEngine(): Promise<string> {
  return `/** The engine as WebAssembly, by \`npm run engine\`. */\nexport const engineCode =\n  '${Buffer.from(await optimized(await compiled())).toString('base64')}';\n`;
}

async function compiled(): Promise<Uint8Array> {
  let code: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      source,
      '--baseDir',
      root,
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--use',
      'abort=',
      '--outFile',
      'engine.wasm',
    ],
    {
      writeFile: (_, contents) => {
        if (typeof contents !== 'string') code = contents;
      },
    },
  );
  if (error !== null || code === undefined) throw new Error(`engine: ${stderr.toString()}`);
  return code;
}

async function optimized(code: Uint8Array): Promise<Uint8Array> {
  const module = binaryen.readBinary(code);
  const { BulkMemory, BulkMemoryOpt, MutableGlobals, NontrappingFPToInt, SignExt } = binaryen.Features;
  module.setFeatures(BulkMemory | BulkMemoryOpt | MutableGlobals | NontrappingFPToInt | SignExt);
  binaryen.setOptimizeLevel(optimizeLevel);
  binaryen.setShrinkLevel(0);
  binaryen.setAlwaysInlineMaxSize(inlined.always);
  binaryen.setFlexibleInlineMaxSize(inlined.flexible);
  binaryen.setOneCallerInlineMaxSize(inlined.oneCaller);
  binaryen.setAllowInliningFunctionsWithLoops(true);
  module.optimize();
  module.optimize();
  return module.emitBinary();
}
