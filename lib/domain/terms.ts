/** For how many months a unit may say that it keeps something. */
export const longestTermMonths = 120;
