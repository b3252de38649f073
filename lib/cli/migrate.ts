import { migrateDatabase } from '@/lib/services/system/migrate-database';
import { migrateTexts } from '@/lib/strings/migrate';
import { runCommand } from './command';

await runCommand({
  texts: migrateTexts,
  options: {},
  run: async ({ texts }) => {
    const url = process.env.DATABASE_URL;
    if (!url) {
      console.error(texts.throughScript);
      return 2;
    }
    await migrateDatabase(url);
    console.error(texts.ready);
    return 0;
  },
});
