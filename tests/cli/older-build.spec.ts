import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildOf, noteVersion } from '@/lib/services/system/builds';
import { sourceHash } from '@/lib/services/system/source-hash';

const project = join(import.meta.dirname, '../..');

/** Under a full machine a command takes its time to load. */
test.describe.configure({ timeout: 180_000 });

test('a server that serves a build of other sources says so loudly: which, of which version, and how to build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'older-build-'));
  try {
    for (const part of ['app', 'db', 'lib', 'package.json', 'tsconfig.json'])
      execFileSync('cp', ['-R', join(project, part), join(folder, part)]);
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    const build = buildOf(sourceHash(folder));
    mkdirSync(join(folder, build), { recursive: true });
    writeFileSync(join(folder, build, 'BUILD_ID'), 'made up');
    writeFileSync(join(folder, '.next', 'current'), build.replace('.next/', ''));
    noteVersion(folder, build, { version: '0.1.7', commit: 'abcdef012345', builtAt: '2026-11-29T01:02:03.000Z' });
    // A port that is none ends it before it would load the pages, which are not there.
    const started = () =>
      spawnSync(process.execPath, ['--import', 'tsx', 'app/_server/main.ts'], {
        cwd: folder,
        env: { ...process.env, PORT: 'none' },
        encoding: 'utf8',
      }).stderr;
    expect(started(), 'of these very sources nothing is said').toMatch(/^nghe-dan: PORT=none/);
    appendFileSync(join(folder, 'lib/strings/server.ts'), '\n// newer\n');
    const said = started();
    expect(said).toContain(
      `đang chạy bản dựng cũ ${build} (phiên bản 0.1.7, abcdef012345, dựng lúc 2026-11-29T01:02:03.000Z)`,
    );
    expect(said).toContain('npm run build, rồi khởi động lại');
    rmSync(join(folder, build, 'version.json'));
    expect(started(), 'one of which nothing is noted').toContain(`đang chạy bản dựng cũ ${build}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
