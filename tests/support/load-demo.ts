import { caretaker } from '@/lib/domain/permissions';
import { loadDemo } from '@/lib/services/demo/load-demo';

/** Loads the demonstration of a day into the database at `DATABASE_URL`, without showing it; says when it begins. */
console.log('begins');
await loadDemo(caretaker, { today: process.argv[2] ?? '' });
process.exit(0);
