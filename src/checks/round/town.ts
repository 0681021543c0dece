import { nameKey } from '../../papers/name-key.ts'
import { nearestName } from '../../papers/nearest-name.ts'
import type { Check } from '../check.ts'

export const roundTown: Check = {
  code: 'round/town',
  severity: 'error',
  scope: 'round',
  title: { zh: '分管领导联系的镇都在本轮之中', en: 'Every town of a leader is one of the round' },
  rationale: {
    zh: '责任建议书按镇找联系领导，镇名写错就找不到人。本工具的规则；本轮没有建镇文件夹时不查。',
    en: 'Letters find the leader in touch with a town by its name. Our own rule; a round without folders of towns is not judged.',
  },
  *run(workspace) {
    const { data, source } = workspace.round
    const names = workspace.towns.map(({ name }) => name)
    if (names.length === 0) return
    const known = new Set(names.map(nameKey))
    for (const [index, { towns = [] }] of (data.leaders ?? []).entries()) {
      for (const [place, name] of towns.entries()) {
        if (known.has(nameKey(name))) continue
        const near = nearestName(name, names)
        yield {
          ...source.at('leaders', index, 'towns', place),
          message: { zh: `本轮没有“${name}”这个镇`, en: `there is no town “${name}” in this round` },
          hint:
            near === null
              ? {
                  zh: '改正镇名，或删去不在本轮的镇。',
                  en: 'Correct it, or delete a town that is not in this round.',
                }
              : { zh: `最接近的是“${near}”。`, en: `The nearest is “${near}”.` },
        }
      }
    }
  },
}
