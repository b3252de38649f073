import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import { caretaker } from '@/lib/domain/permissions';
import { type BackupMeasure, measureBackup } from '@/lib/services/backup/measure-backup';

const url = () => process.env.DATABASE_URL ?? '';

/** The demonstration and a million items backed up and restored: less than 200 MB over idle. */
export async function run(): Promise<Record<string, unknown>> {
  const items = Number(process.env.BENCH_ITEMS ?? 1_000_000);
  const rows = [
    { of: 'demonstration', ...rounded(await measureBackup(caretaker, { url: url() })) },
    { of: `${items} items`, ...rounded(await measureBackup(caretaker, { url: url(), items })) },
  ];
  const target = { overIdleMegabytes: 200 };
  const most = Math.max(
    ...rows.flatMap(({ backup, restore }) => [backup.overIdleMegabytes, restore.overIdleMegabytes]),
  );
  return { bench: 'backup', rows, target, met: most < target.overIdleMegabytes };
}

function rounded({ rows, bytes, backup, restore }: BackupMeasure) {
  const spent = ({ ms, overIdleBytes }: BackupMeasure['backup']) => ({
    seconds: Math.round(ms / 100) / 10,
    overIdleMegabytes: Math.round(overIdleBytes / bytesPerMegabyte),
  });
  return {
    rows,
    megabytes: Math.round((bytes / bytesPerMegabyte) * 10) / 10,
    backup: spent(backup),
    restore: spent(restore),
  };
}
