import { join } from 'node:path';
import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import { currentBuild } from '@/lib/services/system/builds';
import { trimPackages } from '@/lib/services/system/trim-packages';
import { trimTexts } from '@/lib/strings/trim';
import { runCommand } from './command';

const project = join(import.meta.dirname, '../..');

await runCommand({
  texts: trimTexts,
  options: {},
  surely: ({ texts }) => texts.question,
  run: async ({ texts }) => {
    if (currentBuild(project) === null) {
      console.error(texts.notBuilt);
      return 1;
    }
    const { packages, bytes } = trimPackages(project);
    console.error(texts.done(packages, Math.round(bytes / bytesPerMegabyte)));
    return 0;
  },
});
