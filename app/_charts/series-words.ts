/** One bar, ready to draw: `tick` stands on the axis, `title` names its days, `href` opens their list. */
export type SeriesMark = {
  readonly id: string;
  readonly tick: string;
  readonly title: string;
  readonly href: string;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
};

export type SeriesTexts = {
  readonly chart: string;
  readonly negative: string;
  readonly neutral: string;
  readonly positive: string;
  readonly all: string;
  readonly breakLabel: string;
};
