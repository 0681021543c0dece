import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { readOwnText } from '../../disk/own-files.ts'
import type { PaperKind } from '../../papers/paper.ts'
import { village as villageKind } from '../../papers/village.ts'
import { paperOf } from '../../papers/workspace.ts'
import { fillTemplate } from '../../setup/fill-template.ts'
import { UsageError } from '../../usage-error.ts'
import type { VillageRound } from './village-round.ts'

/** A paper as it is to be edited. */
export interface PaperText {
  /** relative to the round */
  readonly path: string
  /** with its byte-order mark, where it has one */
  readonly text: string
  /** undefined where it is about to be made from its template */
  readonly data: unknown
}

/** A village's paper of a kind; made from its template where there is none. */
export function paperText(round: VillageRound, kind: PaperKind<unknown>, restricted: boolean): PaperText {
  const { village, workspace, snapshot } = round
  const folder = `${restricted ? 'restricted/' : ''}${village.folder}/`
  const there = snapshot.papers.find(({ path }) => {
    return path.startsWith(folder) && path.slice(folder.length).replace(/\.yml$/u, '.yaml') === kind.file
  })
  const paper = village.papers.find(
    ({ kind: { name }, source }) =>
      name === kind.name && source.file.startsWith('restricted/') === restricted,
  )
  if (paper && (!there || there.path === paper.source.file)) {
    const bytes = snapshot.papers.find(({ path }) => path === paper.source.file)?.bytes
    return {
      path: paper.source.file,
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      data: paper.data,
    }
  }
  if (there) throw damaged(there.path)
  if (restricted && !isThere(join(workspace.root, 'restricted'))) throw withoutRestricted()
  const { name, town, mode } = paperOf(village, villageKind)?.data ?? { name: village.name }
  const values = { name: name ?? village.name, town: town ?? null, mode: mode ?? null }
  const text = fillTemplate(readOwnText(`templates/papers/${kind.file}`), values)
  return { path: `${folder}${kind.file}`, text, data: undefined }
}

function damaged(path: string): UsageError {
  return new UsageError(
    { zh: `“${path}”里有错误，不能再往里写`, en: `“${path}” has errors and cannot be added to` },
    { zh: '先用 inspect check 查看并改正。', en: 'See them with inspect check, and mend them first.' },
  )
}

/** Numbers given without them might be given there already. */
function withoutRestricted(): UsageError {
  return new UsageError(
    {
      zh: '这里没有受限资料库（restricted 文件夹）',
      en: 'the restricted papers (folder restricted) are not here',
    },
    {
      zh: '在保管受限资料的机器上登记，或先把受限资料库取来。',
      en: 'Enter it where they are kept, or fetch their repository first.',
    },
  )
}
