/** How the audit names an item: by its number, which of one kept apart nobody learns from it. */
export const itemSubject = (id: number, isApart: boolean): string => (isApart ? 'opinion:apart' : `opinion:${id}`);
