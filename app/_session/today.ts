/** The civil day in Vietnam, `YYYY-MM-DD`. Doors read the clock here and pass it in. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}
