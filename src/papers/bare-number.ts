/** HT-91 for HT-091 and HT-0091: one number when read out or copied. */
export function bareNumber(id: string): string {
  return id.replace(/-0+(?=\d)/u, '-')
}
