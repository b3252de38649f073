import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { intakePageTexts } from '@/lib/strings/intake-page';
import { mappingTexts } from '@/lib/strings/mapping';
import { opinionTexts } from '@/lib/strings/opinion';
import { reportTexts } from '@/lib/strings/report';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { seeStripes } from './hatch';
import { addressed, choose, press, reachable, run, type Size, type Tab, until, write } from './tab';

export type Walk = {
  readonly tab: Tab;
  readonly size: Size;
  readonly url: string;
  readonly password: string;
  /** Keeps a picture under that name, once the page is known to fit and to be written in our typeface. */
  readonly picture: (name: string) => Promise<void>;
};

export const phone: Size = { name: 'phone', width: 390, height: 844 };
export const desk: Size = { name: 'desk', width: 1440, height: 900 };

async function signIn({ tab, url, password }: Walk, username: string, home: RegExp): Promise<void> {
  await tab.open(`${url}/login`);
  await write(tab, 'input[name=username]', username);
  await write(tab, 'input[name=password]', password);
  await press(tab, 'main form button[type=submit]');
  await addressed(tab, home);
}

/** What each role comes for, from signing in on. */
export const walks: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  collaborator: async (walk) => {
    const { tab, picture } = walk;
    await signIn(walk, 'ctv', /\/report$/);
    await write(tab, 'textarea[name=text]', 'Mưa lớn là cả hẻm ngập nước tới đầu gối, bà con rất bức xúc.');
    await reachable(tab, 'section, aside, [role=region]', vocabularyTexts.vi.topics.NGAP);
    await write(tab, 'input[name=place]', 'q7');
    await reachable(tab, '[role=option]');
    await picture('report');
    await press(tab, 'main form button[type=submit]', reportTexts.vi.form.send);
    await addressed(tab, /\/my-reports\/|sent/);
    await picture('receipt');
  },
  analyst: async (walk) => {
    const { tab, url, picture } = walk;
    await signIn(walk, 'chuyenvien', /\/opinions$/);
    await picture('opinions');
    await press(tab, 'main ol h2 a');
    await addressed(tab, /\/opinions\/\d+/);
    await press(tab, 'main label:has(input[name=sentiment][value=neutral])');
    await write(tab, 'textarea[name=why]', 'Đọc lại thì đây là lời hỏi.');
    await picture('correction');
    await press(tab, 'main form button[type=submit]', opinionTexts.vi.correct.save);
    await reachable(tab, 'main *', opinionTexts.vi.correct.saved);
    await bringIn(walk, url);
  },
  leader: async (walk) => {
    const { tab, url, size, picture } = walk;
    await signIn(walk, 'lanhdao', /\/dashboard$/);
    await tab.open(`${url}/dashboard?period=30d`);
    if (size === phone) await press(tab, '.board-filter summary');
    await reachable(tab, '.board-filter select[name=source]');
    await picture('filters');
    await reachable(tab, '.recharts-bar-rectangle path');
    await picture('dashboard');
    await seeStripes(tab, '.place-bars .mark-positive');
    await picture('bars');
    await seeStripes(tab, '.recharts-bar-rectangle path[fill^=url]');
    await press(tab, 'header summary');
    await press(tab, 'header button[value=dark]');
    await until('the dark theme', () => run(tab, () => document.documentElement.dataset.theme === 'dark'));
    await reachable(tab, '.recharts-bar-rectangle path');
    await seeStripes(tab, '.place-bars .mark-positive');
    await picture('bars-dark');
    await run(tab, () => scrollTo({ top: 0, behavior: 'instant' }));
    await picture('dashboard-dark');
    if (size === phone) await press(tab, '.board-filter summary');
    await choose(tab, '.board-filter select[name=source]', 'report');
    await press(tab, '.board-filter button[type=submit]');
    await addressed(tab, /\/dashboard\?.*source=report/);
    await press(tab, '.board-grid a[href^="/opinions?"]');
    await addressed(tab, /\/opinions\?.*source=report/);
    await reachable(tab, 'main ol h2 a');
    await picture('list-dark');
  },
  admin: async (walk) => {
    const { tab, picture } = walk;
    await signIn(walk, 'quantri', /\/people$/);
    await reachable(tab, 'main table tbody tr a');
    await picture('people');
  },
};

async function bringIn({ tab, picture }: Walk, url: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-upload-'));
  const file = join(folder, 'tin.jsonl');
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const post = { id: folder, text: 'Đường trước chợ lại ngập nước.', date: day, channel: 'Trang thử' };
  writeFileSync(file, `${JSON.stringify(post)}\n`);
  try {
    await tab.open(`${url}/intake`);
    await reachable(tab, 'main form button[type=submit]', intakePageTexts.vi.start);
    await tab.upload('#intake-file', file);
    await reachable(tab, 'main *', mappingTexts.vi.title);
    await picture('mapping');
    await press(tab, 'main form button[type=submit]', intakePageTexts.vi.start);
    await reachable(tab, 'main *', intakePageTexts.vi.doneTitle);
    await picture('intake');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
