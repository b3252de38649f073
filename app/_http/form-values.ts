/** What a form shows after it was sent: what was typed, what is wrong with it by field, or what was done. */
export type FormState<Done = unknown> = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly message: string | null;
  readonly done: Done | null;
  /** Set when somebody else changed it meanwhile; the page then shows what stands now. */
  readonly isOutdated?: boolean;
};

export const untouched: FormState<never> = { values: {}, errors: {}, message: null, done: null };
