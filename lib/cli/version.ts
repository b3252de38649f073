import { productVersion } from '@/lib/services/system/product-version';
import { versionTexts } from '@/lib/strings/version';
import { runCommand } from './command';

await runCommand({
  texts: versionTexts,
  options: {},
  run: async () => {
    console.log(JSON.stringify(await productVersion()));
    return 0;
  },
});
