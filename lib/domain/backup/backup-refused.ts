import { AppError } from '../errors';

/** Why a backup was not made or not restored; `lib/strings/backup.ts` says each. */
export type BackupRefusal =
  /** Of the file a backup is to be written to. */
  | 'file_exists'
  | 'part_exists'
  | 'no_room'
  | 'cannot_write'
  /** Of the file that is to be restored. */
  | 'cannot_read'
  | 'not_a_backup'
  | 'cut'
  | 'altered'
  | 'newer_format'
  | 'newer_product'
  | 'other_tables'
  | 'does_not_fit'
  /** Of the list of removed items beside the database. */
  | 'list_unreadable'
  | 'list_short'
  /** Of the database. */
  | 'nothing_there'
  | 'not_empty'
  | 'in_use'
  | 'running'
  | 'not_owner';

/** A backup or a restore that was refused before anything was changed. `about` is a file, a table or a number, never a row. */
export class BackupRefused extends AppError {
  readonly code = 'backup_refused';
  constructor(
    readonly why: BackupRefusal,
    readonly about = '',
    options?: ErrorOptions,
  ) {
    super(`${why}: ${about}`, options);
  }
}

/** Somebody stopped it; nothing was changed. */
export class BackupStopped extends AppError {
  readonly code = 'backup_stopped';
}
