import { nameKey } from '../../papers/name-key.ts'
import { nearestName } from '../../papers/nearest-name.ts'
import type { Check } from '../check.ts'

export const roundVillage: Check = {
  code: 'round/village',
  severity: 'warning',
  scope: 'round',
  title: { zh: '各组负责的村都已建立', en: 'Every village of a team is there' },
  rationale: {
    zh: '分了组而没有建文件夹，这个村的材料就没有地方放；也可能是村名写错。本工具的规则。',
    en: 'A village given to a team without a folder has no place for its papers, or its name is misspelt. Our own rule.',
  },
  *run(workspace) {
    const { data, source } = workspace.round
    const names = workspace.villages.map(({ name }) => name)
    const known = new Set(names.map(nameKey))
    for (const [index, { villages }] of data.teams.entries()) {
      for (const [place, name] of villages.entries()) {
        if (known.has(nameKey(name))) continue
        const near = nearestName(name, names)
        yield {
          ...source.at('teams', index, 'villages', place),
          message: { zh: `本轮没有${name}的文件夹`, en: `there is no folder for ${name} in this round` },
          hint: {
            zh: `用 inspect init ${name} 建立${near === null ? '' : `；如果是写错，最接近的是“${near}”`}。`,
            en: `Make it with inspect init ${name}${near === null ? '' : `; if it is misspelt, the nearest is “${near}”`}.`,
          },
        }
      }
    }
  },
}
