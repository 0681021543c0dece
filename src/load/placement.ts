import type { PaperKind } from '../papers/paper.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { diagnose } from './diagnose.ts'

interface Where {
  readonly kind: 'village' | 'town' | 'round'
  readonly name: string
  readonly folder: string
}

/** A paper in a folder where it does not belong; null where all is well. */
export function placementProblem(kind: PaperKind<unknown>, file: string, place: Where): Diagnostic | null {
  const village = place.kind === 'village' ? place.name : null
  const inRestricted = file.startsWith('restricted/')
  if (kind.restricted && !inRestricted) {
    return diagnose('round/restricted-place', village, {
      file,
      message: {
        zh: `“${kind.title.zh}”是受限文书，却放在普通文件夹`,
        en: `“${kind.title.en}” is a restricted paper in an ordinary folder`,
      },
      hint: {
        zh: `移到 restricted/${place.folder}/；已经提交过的，请告知组长处理历史。`,
        en: `Move it to restricted/${place.folder}/; if it was committed before, tell the team leader: history holds it.`,
      },
    })
  }
  const fits = kind.place === place.kind && mayLieAt(kind, file)
  if (fits) return null
  return diagnose('round/misplaced-paper', village, {
    file,
    message: { zh: `“${kind.title.zh}”不该放在这里`, en: `“${kind.title.en}” does not belong here` },
    hint: { zh: `移到${homes[kind.place].zh}。`, en: `Move it to ${homes[kind.place].en}.` },
  })
}

/** Restricted papers lie under `restricted/`, and of the others only the list of evidence may. */
export function mayLieAt(kind: PaperKind<unknown>, file: string): boolean {
  return file.startsWith('restricted/') ? kind.restricted || kind.name === 'evidence' : !kind.restricted
}

const homes = {
  round: { zh: '本轮文件夹的最上层', en: 'the top folder of the round' },
  town: { zh: ' towns 下该镇的文件夹', en: "the town's folder under towns/" },
  village: { zh: ' villages 下该村的文件夹', en: "the village's folder under villages/" },
}
