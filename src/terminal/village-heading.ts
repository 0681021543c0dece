import { printable } from './printable.ts'
import type { Session } from './terminal.ts'

/** A village and its town, where that is known: 石桥村（云溪镇）. */
export function villageHeading(village: string, town: string, session: Session): string {
  if (town === '') return printable(village)
  return printable(session.say({ zh: `${village}（${town}）`, en: `${village} (${town})` }))
}
