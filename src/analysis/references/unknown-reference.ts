import type { Text } from '../../language.ts'
import { labelAt } from '../../papers/fields.ts'
import { nearestName } from '../../papers/nearest-name.ts'
import type { WorkingPaper } from '../../papers/paper.ts'
import type { ReadReference } from '../../papers/read-reference.ts'
import { recordName } from '../../papers/record-name.ts'
import { recordsById } from '../../papers/records.ts'
import type { Reference } from '../../papers/references.ts'
import type { Village, Workspace } from '../../papers/workspace.ts'
import type { Finding } from '../../source/diagnostic.ts'
import { resolveReference } from './resolve-reference.ts'

/** A reference that cannot be read as one. What was typed is not repeated: it may be what somebody said. */
export function malformedReference(paper: WorkingPaper<unknown>, { path }: Reference): Finding {
  const label = labelAt(paper.kind.schema, path)
  const record = recordName(paper, path)
  return {
    ...paper.source.at(...path),
    message: {
      zh: `${record.zh}${label}所填的不是材料编号`,
      en: `${record.en}${label}: this is not the id of a paper`,
    },
    hint: {
      zh: '写编号，如 WT-001、ZZ-003#p12、城东村/WT-001、survey#Q20、survey@12。',
      en: 'Write an id such as WT-001, ZZ-003#p12, 城东村/WT-001, survey#Q20 or survey@12.',
    },
  }
}

/** The finding for a reference into this village that leads nowhere; null where it leads somewhere or nobody can know. */
export function unknownReference(
  paper: WorkingPaper<unknown>,
  reference: Reference,
  read: ReadReference,
  village: Village,
  workspace: Workspace,
): Finding | null {
  const found = resolveReference(read, village, workspace)
  if (found === 'unknown-prefix') return malformedReference(paper, reference)
  if (found !== 'absent') return null
  const label = labelAt(paper.kind.schema, reference.path)
  const record = recordName(paper, reference.path)
  return {
    ...paper.source.at(...reference.path),
    message: {
      zh: `${record.zh}${label}“${reference.value}”在${village.name}的底稿中找不到`,
      en: `${record.en}${label}: there is no “${reference.value}” in the papers of ${village.name}`,
    },
    hint: nearestHint(read, village),
  }
}

function nearestHint({ name, prefix }: ReadReference, village: Village): Text {
  const ids = [...recordsById(village).keys()].filter((id) => id.startsWith(`${prefix}-`))
  const near = prefix === null ? null : nearestName(name, ids)
  if (near === null) {
    return {
      zh: '先登记这份材料，或改成已有的编号。',
      en: 'Enter that paper first, or name one that is there.',
    }
  }
  return {
    zh: `最接近的编号是 ${near}；确有这份材料的，先登记再引用。`,
    en: `The nearest is ${near}; if there is such a paper, enter it first.`,
  }
}
