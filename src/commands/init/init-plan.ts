import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { readOwnText } from '../../disk/own-files.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { village as villageKind } from '../../papers/village.ts'
import { villagePapers } from '../../papers/village-papers.ts'
import { paperOf } from '../../papers/workspace.ts'
import { fillTemplate } from '../../setup/fill-template.ts'
import { type NamedVillage, villageFolders } from '../../setup/village-folders.ts'
import type { Options } from '../subcommand.ts'
import { refuseFaulty } from './list-faults.ts'
import type { ListedVillage } from './village-list.ts'

/** 镇村一体巡 asks for the simple set. */
const TOWN_AND_VILLAGE = '镇村一体巡'

/** The files that are not there yet, with their text. */
export function initPlan(
  villages: readonly ListedVillage[],
  workspace: LoadedWorkspace,
  town: string | null,
  options: Options,
): Map<string, string> {
  const files = new Map<string, string>()
  const add = (path: string, template: string, values: Record<string, string | null>) => {
    if (!files.has(path) && !isThere(join(workspace.root, path)))
      files.set(path, fillTemplate(readOwnText(template), values))
  }
  const folders = villageFolders(
    villages.map((one) => ({ ...one, town: one.town ?? town })),
    workspace.villages.map((one) => ({ folder: one.name, ...profileOf(one) })),
  )
  refuseFaulty(villages, folders, town, workspace)
  for (const [index, one] of villages.entries()) {
    const folder = folders[index] ?? one.name
    const there = workspace.villages.find(({ name }) => name === folder)
    const known = there && paperOf(there, villageKind)?.data
    const mode = known?.mode ?? one.mode
    const simple = options.simple === true || (options.full !== true && mode === TOWN_AND_VILLAGE)
    const ofTown = one.town ?? known?.town ?? town
    if (ofTown !== null) add(`towns/${ofTown}/town.yaml`, 'templates/papers/town.yaml', { name: ofTown })
    for (const { path, template } of villagePapers(there?.folder ?? `villages/${folder}`, simple))
      add(path, template, { name: one.name, town: ofTown, mode: one.mode, type: typeOf(one.name) })
  }
  return files
}

/** By what a village calls itself; its folder may say more. */
function profileOf(village: LoadedWorkspace['villages'][number]): NamedVillage {
  const { name, town } = paperOf(village, villageKind)?.data ?? { name: null, town: null }
  return { name: name ?? village.name, town }
}

/** Of a place that calls itself a community nobody should have to correct 村. */
function typeOf(name: string): string {
  return /(?:社区|居委会|居)$/u.test(name) ? '社区' : '村'
}
