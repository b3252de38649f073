/** Apart from what checks them, for browsers ask for these alone. */

/** Letters of a post. */
export const longestText = 20_000;

/** Letters of the name of a network of collaborators. */
export const longestNetwork = 120;
