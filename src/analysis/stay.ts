import type { Text } from '../language.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Finding } from '../source/diagnostic.ts'
import type { Path } from '../source/location.ts'
import type { Source } from '../source/source.ts'

/** First and last day of a team in a village, YYYY-MM-DD; null where not known. */
export interface Stay {
  readonly from: string | null
  readonly to: string | null
}

export function stayOf(village: Village): Stay {
  const stay = paperOf(village, villageKind)?.data.stay
  return { from: stay?.from ?? null, to: stay?.to ?? null }
}

/**
 * From the day the team comes. Where that day is not known nothing has begun until the round is over, so that a
 * village just made is not full of gaps.
 */
export function hasStayBegun(village: Village, { round, today }: Workspace): boolean {
  const { from } = stayOf(village)
  return from === null ? today > round.data.ends : today >= from
}

/** The finding for a record that bears a day on which the team was not in the village; null where it was. */
export function outsideStay(
  source: Source,
  path: Path,
  date: string | null,
  name: Text,
  stay: Stay,
): Finding | null {
  const before = date !== null && stay.from !== null && date < stay.from
  const after = date !== null && stay.to !== null && date > stay.to
  if (!before && !after) return null
  return {
    ...source.at(...path),
    message: {
      zh: `${name.zh}的日期 ${date} 不在驻村时间 ${stay.from ?? '—'} 至 ${stay.to ?? '—'} 之内`,
      en: `${name.en} is dated ${date}, outside the stay from ${stay.from ?? '—'} to ${stay.to ?? '—'}`,
    },
    hint: {
      zh: '改正记录的日期，或在 village.yaml 改正驻村时间。',
      en: 'Correct the date, or the stay in village.yaml.',
    },
  }
}
