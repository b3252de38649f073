/** A word beside its folded form and its letter case. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly shape: 'small' | 'capital' | 'capitals' | 'initial';
};
