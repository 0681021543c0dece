/** Whether a day YYYY-MM-DD lies in the years that schemas take, 1900 to 2199: what lies outside is a slip. */
export function inOurTime(day: string): boolean {
  return /^(?:19|20|21)\d{2}-/u.test(day)
}
