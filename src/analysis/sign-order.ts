import type { Text } from '../language.ts'
import { nameKey } from '../papers/name-key.ts'
import type { IssuesPaper } from '../papers/types/issues.ts'

type Sign = NonNullable<IssuesPaper['issues'][number]['sign']>
export type Step = keyof Sign & ('drafted' | 'reviewed' | 'approved')

const STEPS: readonly Step[] = ['drafted', 'reviewed', 'approved']
const PERSON: Readonly<Record<Step, Text>> = {
  drafted: { zh: '经办人', en: 'drafter' },
  reviewed: { zh: '复核人', en: 'reviewer' },
  approved: { zh: '审签人', en: 'approver' },
}

/** A signature without the one before it, or dated before it. */
export function signOrderBreaks(sign: Sign): { step: Step; message: Text }[] {
  return STEPS.slice(1).flatMap((step, place) => {
    const before = STEPS[place]
    const now = sign[step]
    if (!before || !now) return []
    const earlier = sign[before]
    const [person, other] = [PERSON[step], PERSON[before]]
    if (!earlier) {
      return [
        {
          step,
          message: {
            zh: `${person.zh}已签，${other.zh}还没有签`,
            en: `the ${person.en} signed before the ${other.en}`,
          },
        },
      ]
    }
    if (now.date === null || earlier.date === null || earlier.date <= now.date) return []
    return [
      {
        step,
        message: {
          zh: `${person.zh}签名日期 ${now.date} 早于${other.zh}的 ${earlier.date}`,
          en: `the ${person.en} signed on ${now.date}, the ${other.en} on ${earlier.date}`,
        },
      },
    ]
  })
}

/** Steps signed by somebody who had signed an earlier one. */
export function signedTwice(sign: Sign): { step: Step; person: string; titles: Text }[] {
  const first = new Map<string, Step>()
  return STEPS.flatMap((step) => {
    const person = sign[step]?.by
    if (typeof person !== 'string') return []
    const before = first.get(nameKey(person))
    if (!before) {
      first.set(nameKey(person), step)
      return []
    }
    const titles = {
      zh: `${PERSON[before].zh}和${PERSON[step].zh}`,
      en: `${PERSON[before].en} and ${PERSON[step].en}`,
    }
    return [{ step, person, titles }]
  })
}
