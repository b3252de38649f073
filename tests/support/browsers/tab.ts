import { randomBytes } from 'node:crypto';

/** What every browser is asked to do, whatever it is driven by. */
export type Tab = {
  readonly open: (address: string) => Promise<void>;
  /** What an expression gives in the page, as JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly click: (selector: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly upload: (selector: string, file: string) => Promise<void>;
  readonly picture: () => Promise<Uint8Array>;
  /** Errors the page threw, where the browser tells of them. */
  readonly thrown: () => readonly string[];
  readonly close: () => Promise<void>;
};

export type Size = { readonly name: string; readonly width: number; readonly height: number };

export type Running = {
  readonly version: string;
  /** A tab of its own size, signed in as nobody. */
  readonly newTab: (size: Size) => Promise<Tab>;
  readonly stop: () => Promise<void>;
};

export type Engine = {
  readonly name: string;
  /** Starts the browser; where it is not on this machine says in words what is missing. */
  readonly start: () => Promise<Running | string>;
};

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs a function in the page. It may use nothing but its arguments; what compiles it may have named its inner functions. */
export function run<Given extends readonly unknown[], Result>(
  tab: Tab,
  work: (...given: Given) => Result | Promise<Result>,
  ...given: Given
): Promise<Result> {
  const call = `(${work})(...${JSON.stringify(given)})`;
  return tab.evaluate(`(() => { const __name = (named) => named; return ${call}; })()`) as Promise<Result>;
}

/** Waits until `ask` gives something; says what was waited for when it does not within half a minute. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + 30_000;
  for (let last = ''; ; await pause(150)) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      // A page that is being left answers nothing.
      last = `: ${(error as Error).message}`;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}${last}`);
  }
}

/**
 * Waits until an element can be seen and reached by a pointer, and gives a selector of that one. It is brought to the middle of
 * the window first. `words` are what it must contain.
 */
export function reachable(tab: Tab, selector: string, words = ''): Promise<string> {
  return until(`${selector} ${words}`, () =>
    run(
      tab,
      (query: string, said: string, mark: string) => {
        for (const element of document.querySelectorAll<HTMLElement>(query)) {
          if (!(element.textContent ?? '').includes(said)) continue;
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
          if (width === 0 || height === 0) continue;
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          if (hit === null || !(element.contains(hit) || hit.contains(element))) continue;
          element.setAttribute('data-reached', mark);
          return `[data-reached="${mark}"]`;
        }
        return null;
      },
      selector,
      words,
      randomBytes(4).toString('hex'),
    ),
  );
}

/** Chooses in a list as the browser's own does. */
export async function choose(tab: Tab, selector: string, value: string): Promise<void> {
  const list = await reachable(tab, selector);
  await run(
    tab,
    (query: string, chosen: string) => {
      const element = document.querySelector<HTMLSelectElement>(query)!;
      element.value = chosen;
      for (const name of ['input', 'change']) element.dispatchEvent(new Event(name, { bubbles: true }));
    },
    list,
    value,
  );
}

export async function press(tab: Tab, selector: string, words = ''): Promise<void> {
  await tab.click(await reachable(tab, selector, words));
}

export async function write(tab: Tab, selector: string, text: string): Promise<void> {
  await tab.type(await reachable(tab, selector), text);
}

export const addressed = (tab: Tab, pattern: RegExp): Promise<string> =>
  until(`the address ${pattern}`, async () => {
    const address = await run(tab, () => location.href);
    return pattern.test(address) && (await run(tab, () => document.readyState)) === 'complete' ? address : null;
  });
