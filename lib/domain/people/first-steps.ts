/** What an installation has of what it takes until a first report comes, as the database says now. */
export type BeginningFacts = {
  /** Places of the units in scope. */
  readonly places: number;
  /** Accounts that can be used and may send reports as collaborators. */
  readonly collaborators: number;
  /** Those of them whose owner has been in: with a password of their own, or by the identity provider. */
  readonly handedOver: number;
  readonly hasReport: boolean;
  readonly hasPost: boolean;
};

/** What is done until the first report, in its order. */
export const firstSteps = ['unit', 'collaborators', 'slips', 'report'] as const;
export type FirstStep = (typeof firstSteps)[number];

/** Which steps are done, each by what is there and by no mark of its own. */
export function stepsDone(facts: BeginningFacts): Readonly<Record<FirstStep, boolean>> {
  return {
    unit: facts.places > 0,
    collaborators: facts.collaborators > 0,
    slips: facts.collaborators > 0 && facts.handedOver === facts.collaborators,
    report: facts.hasReport,
  };
}

/** The first step that is not done; null when all are. Not every unit covers a place: whoever has collaborators is past that. */
export function nextStep(facts: BeginningFacts): FirstStep | null {
  const done = stepsDone(facts);
  return firstSteps.find((step) => !done[step] && !(step === 'unit' && facts.collaborators > 0)) ?? null;
}

/** Whether somebody is still to be led through the steps: no report has come, and it is no board that works with posts alone. */
export function isBeginning({ hasReport, hasPost, collaborators }: BeginningFacts): boolean {
  return !hasReport && !(hasPost && collaborators === 0);
}
