import { nearestName } from '../../papers/nearest-name.ts'
import { type RecordTarget, recordTargets } from '../../papers/record-target.ts'
import { UsageError } from '../../usage-error.ts'

/** What a record is added to, by the name or the title of its paper or list. */
export function namedTarget(said: string): RecordTarget {
  const targets = recordTargets()
  const name = said.normalize('NFC').trim()
  const found = targets.get(name) ?? targets.get(name.toLowerCase())
  if (found) return found
  const near = nearestName(said, [...targets.keys()])
  const names = [...targets.keys()].filter((key) => /^[a-z]+$/u.test(key)).join('、')
  throw new UsageError(
    { zh: `没有“${said}”这种文书`, en: `there is no paper “${said}” of a village` },
    near === null
      ? { zh: `可用：${names}`, en: `There are: ${names}` }
      : { zh: `是不是 ${near}？可用：${names}`, en: `Did you mean ${near}? There are: ${names}` },
  )
}
