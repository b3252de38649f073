import { type Called, type Options, runCommand } from '@/lib/cli/command';

type Tool<Own extends Options> = {
  readonly options?: Own;
  readonly names?: readonly [least: number, most: number];
  readonly run: (called: Called<Own, { readonly usage: string }>) => Promise<number>;
};

/** A command of those who work on the product: called like a board's own, and explained in English. */
export function runTool<const Own extends Options>(usage: string, tool: Tool<Own>) {
  const explain = (error: unknown) => String((error as Error).stack ?? error);
  const options = tool.options ?? ({} as Own);
  return runCommand({ ...tool, options, explain, texts: { vi: { usage }, en: { usage } } });
}
