/** What the layout of a backup file is called; a version reads this one and those before it. */
export const backupFormat = 1;

/** The first line of every backup file. */
export const backupMagic = 'nghe-dan-backup';

export type BackupTable = {
  readonly name: string;
  /** In the order in which the rows give them. What PostgreSQL computes itself is not among them. */
  readonly columns: readonly string[];
  /** Columns whose numbers a sequence gives, with the last one it gave. */
  readonly sequences: readonly { readonly column: string; readonly last: number }[];
};

/** What a backup says of itself before its rows. */
export type BackupHeader = {
  readonly format: number;
  /** The version of the product that made it. */
  readonly product: string;
  readonly madeAt: string;
  /** `server_version_num` of the PostgreSQL it was taken from. */
  readonly server: number;
  /** When each migration its database had was made, in milliseconds: these make the tables its rows fit into. */
  readonly migrations: readonly number[];
  /** Where the chain of the audit stood, as it is printed; null while there was none. */
  readonly auditHead: string | null;
  readonly tables: readonly BackupTable[];
};
