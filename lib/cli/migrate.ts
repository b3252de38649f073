import { migrateDatabase } from '@/lib/services/system/migrate-database';
import { explainFailure } from './explain-failure';

const url = process.env.DATABASE_URL;
if (!url) {
  console.error('DATABASE_URL is not set: use npm run migrate');
  process.exit(2);
}
try {
  await migrateDatabase(url);
  console.error('ready');
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}
