import { run, type Tab, until } from './tab';

/**
 * Whether the stripes of the first positive mark of `selector` that is large enough are drawn: how much of it is the dark of its two
 * colours, which is half of it, however it is drawn. Throws when it is not between a third and two thirds.
 */
export async function seeStripes(tab: Tab, selector: string): Promise<string> {
  const box = await until(`a mark of ${selector}`, () =>
    run(
      tab,
      (query: string) => {
        const boxes = [...document.querySelectorAll(query)].map((mark) => mark.getBoundingClientRect());
        const largest = boxes.sort((one, other) => other.width * other.height - one.width * one.height)[0];
        if (!largest || largest.width < 4 || largest.height < 6) return null;
        scrollBy({ top: largest.top - innerHeight / 2, behavior: 'instant' });
        const marks = [...document.querySelectorAll(query)].map((mark) => mark.getBoundingClientRect());
        const { x, y, width, height } = marks.find(
          (one) => one.width === largest.width && one.height === largest.height,
        )!;
        return { x, y, width, height };
      },
      selector,
    ),
  );
  const shot = Buffer.from(await tab.picture()).toString('base64');
  const dark = await run(tab, shareOfDark, shot, box);
  if (dark < 1 / 3 || dark > 2 / 3) throw new Error(`${selector}: ${Math.round(dark * 100)} % of it is dark, not half`);
  return `${Math.round(dark * 100)} %`;
}

/** Runs in the page: how much of the box, a pixel within its edge, is nearer to the darkest than to the lightest in it. */
async function shareOfDark(shot: string, box: { x: number; y: number; width: number; height: number }) {
  const image = new Image();
  image.src = `data:image/png;base64,${shot}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const [x, y] = [Math.ceil(box.x) + 1, Math.ceil(box.y) + 1];
  const [width, height] = [Math.floor(box.width) - 3, Math.floor(box.height) - 3];
  const { data } = context.getImageData(x, y, Math.max(1, width), Math.max(1, height));
  const light = Array.from(
    { length: data.length / 4 },
    (_, at) => data[at * 4]! + data[at * 4 + 1]! + data[at * 4 + 2]!,
  );
  const middle = (Math.min(...light) + Math.max(...light)) / 2;
  return light.filter((one) => one < middle).length / light.length;
}
