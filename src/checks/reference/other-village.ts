import {
  isOwnVillage,
  type PaperReference,
  paperReferences,
} from '../../analysis/references/paper-references.ts'
import { unknownReference } from '../../analysis/references/unknown-reference.ts'
import { nameKey } from '../../papers/name-key.ts'
import { nearestName } from '../../papers/nearest-name.ts'
import type { ReadReference } from '../../papers/read-reference.ts'
import type { Village, Workspace } from '../../papers/workspace.ts'
import type { Finding } from '../../source/diagnostic.ts'
import type { Check } from '../check.ts'

/** Looked up across villages, so it belongs to the round: findings of a village rest on its own papers. */
export const referenceOtherVillage: Check = {
  code: 'reference/other-village',
  severity: 'error',
  scope: 'round',
  title: { zh: '所引的他村材料都有', en: 'Every paper of another village referred to is there' },
  rationale: {
    zh: '共性问题要跨村引用，村名或编号写错，就会把甲村的事记到乙村头上。本工具的规则。',
    en: 'Common problems are referred to across villages; a wrong name or id puts one village’s problem on another. Our own rule.',
  },
  *run(workspace) {
    const villages = new Map(workspace.villages.map((village) => [nameKey(village.name), village]))
    for (const place of workspace.villages) {
      for (const found of paperReferences(place.papers.filter(mayNameVillages))) {
        const finding =
          found.read && !isOwnVillage(found.read, place) && lookUp(found, found.read, villages, workspace)
        if (finding) yield finding
      }
    }
  },
}

function lookUp(
  { paper, reference }: PaperReference,
  read: ReadReference,
  villages: ReadonlyMap<string, Village>,
  workspace: Workspace,
): Finding | null {
  const name = read.village ?? ''
  const other = villages.get(nameKey(name))
  if (other) return unknownReference(paper, reference, read, other, workspace)
  return {
    ...paper.source.at(...reference.path),
    ...noSuchVillage(
      name,
      workspace.villages.map((village) => village.name),
    ),
  }
}

/** Most papers name no other village: their text shows it before their references are walked. */
function mayNameVillages({ source }: { source: { text: string } }): boolean {
  return /\/(?:[A-Z]{2}-\d|survey|rating|test)/u.test(source.text)
}

function noSuchVillage(village: string, names: readonly string[]) {
  const near = nearestName(village, names)
  return {
    message: { zh: `本轮没有“${village}”这个村`, en: `there is no village “${village}” in this round` },
    hint: near
      ? { zh: `最接近的是“${near}”。`, en: `The nearest is “${near}”.` }
      : {
          zh: '斜线前写本轮村文件夹的名称。',
          en: 'Before the slash stands the folder name of a village of this round.',
        },
  }
}
