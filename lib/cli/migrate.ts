import { migrateDatabase } from '@/lib/services/system/migrate-database';

const url = process.env.DATABASE_URL;
if (!url) {
  console.error('DATABASE_URL is not set: use npm run migrate');
  process.exit(2);
}
await migrateDatabase(url);
console.error('ready');
