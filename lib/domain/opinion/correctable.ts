/** What a person may set in an item; a re-run of the classifier leaves what is set as it is. */
export const correctable = ['sentiment', 'topics', 'flags', 'place'] as const;
export type Correctable = (typeof correctable)[number];
