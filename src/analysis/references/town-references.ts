import { nameKey } from '../../papers/name-key.ts'
import { nearestName } from '../../papers/nearest-name.ts'
import type { Workspace } from '../../papers/workspace.ts'
import type { Finding } from '../../source/diagnostic.ts'
import { type PaperReference, paperReferences } from './paper-references.ts'
import { malformedReference, unknownReference } from './unknown-reference.ts'

/** References in the papers of towns that lead to no village, or to nothing in it. Proof of a town stands by itself. */
export function* townReferenceFindings(workspace: Workspace): Generator<Finding> {
  for (const found of paperReferences(workspace.towns.flatMap(({ papers }) => papers))) {
    const finding = lookUp(found, workspace)
    if (finding) yield finding
  }
}

function lookUp({ paper, reference, read }: PaperReference, workspace: Workspace): Finding | null {
  if (!read) return malformedReference(paper, reference)
  if (read.village === null) return read.prefix === 'ZZ' ? null : withoutVillage({ paper, reference, read })
  const key = nameKey(read.village)
  const village = workspace.villages.find(({ name }) => nameKey(name) === key)
  if (village) return unknownReference(paper, reference, read, village, workspace)
  const near = nearestName(
    read.village,
    workspace.villages.map(({ name }) => name),
  )
  return {
    ...paper.source.at(...reference.path),
    message: {
      zh: `本轮没有“${read.village}”这个村`,
      en: `there is no village “${read.village}” in this round`,
    },
    hint:
      near === null
        ? { zh: '斜线前写本轮村文件夹的名称。', en: 'Before the slash stands the folder name of a village.' }
        : { zh: `最接近的是“${near}”。`, en: `The nearest is “${near}”.` },
  }
}

function withoutVillage({ paper, reference }: PaperReference): Finding {
  return {
    ...paper.source.at(...reference.path),
    message: {
      zh: `“${reference.value}”没有写明是哪个村的`,
      en: `“${reference.value}” does not say of which village`,
    },
    hint: { zh: `写成 村名/${reference.value}。`, en: `Write village/${reference.value}.` },
  }
}
