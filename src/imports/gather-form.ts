import { tablesOf } from '../forms/columns-of.ts'
import { layoutOf, readForm, type ShownSheet } from '../forms/filled-form.ts'
import type { FormLayout } from '../forms/form-layout.ts'
import { wordsOf } from '../forms/form-words.ts'
import type { Text } from '../language.ts'
import { evidence, restrictedEvidence } from '../papers/evidence.ts'
import { paperKinds } from '../papers/index.ts'
import type { PaperKind } from '../papers/paper.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import { formFaults, strayNotes } from './form-faults.ts'
import { type Gathered, nothing } from './gathered.ts'

export interface FormChoices {
  readonly workspace: Workspace
  readonly restricted: boolean
  /** the village that the user named; null where the form says it */
  readonly village: Village | null
}

/** A form of ours by its hidden sheet; null where the workbook is none. */
export function gatherForm(
  file: string,
  sheets: readonly ShownSheet[],
  choices: FormChoices,
): Gathered | null {
  const found = layoutOf(sheets)
  if (!found) return null
  if (!found.layout) return refused(file, newerForm(found.version))
  const { layout } = found
  const kind = kindOf(layout)
  if (!kind)
    return refused(file, {
      zh: `没有“${layout.kind}”这种文书`,
      en: `there is no kind of paper called “${layout.kind}”`,
    })
  if (kind.restricted && !choices.restricted) return refused(file, restrictedForm(kind.title))
  const village = villageOf(layout, choices)
  if ('fault' in village) return refused(file, village.fault)
  const faults = formFaults(file, sheets, layout)
  if (faults.length > 0) return { ...nothing, faults }
  const tables = tablesOf(kind, wordsOf(kind, village.village, choices.workspace))
  const form = readForm(sheets, layout, tables)
  const part = { village: village.village, kind, file, form, made: layout.content, rows: [], table: null }
  const message = formText(layout, kind.title)
  return {
    ...nothing,
    parts: [part],
    notes: [{ file, sheet: '', message }, ...strayNotes(file, sheets, layout)],
  }
}

/** The list of restricted evidence is of the same kind as the other; its form says whose it is. */
function kindOf({ kind, paper }: FormLayout): PaperKind<unknown> | undefined {
  if (kind === evidence.name && paper.startsWith('restricted/')) return restrictedEvidence
  return paperKinds.find(({ name }) => name === kind)
}

function refused(file: string, message: Text): Gathered {
  return { ...nothing, faults: [{ file, sheet: '', message }] }
}

function formText({ village }: FormLayout, title: Text): Text {
  return {
    zh: `本工具的填报表：${village} ${title.zh}`,
    en: `our own form: ${village}, ${title.en}`,
  }
}

function villageOf(
  { village }: FormLayout,
  { workspace, village: named }: FormChoices,
): { village: Village } | { fault: Text } {
  if (named && named.name !== village)
    return {
      fault: {
        zh: `这张表是${village}的，不能导入${named.name}`,
        en: `this form belongs to ${village} and cannot be imported into ${named.name}`,
      },
    }
  const found = workspace.villages.find(({ name }) => name === village)
  if (found) return { village: found }
  return { fault: { zh: `本轮没有“${village}”`, en: `there is no village “${village}” in this round` } }
}

function newerForm(version: string): Text {
  return {
    zh: `这张表是新版本程序生成的（版本 ${version}），请升级 inspect`,
    en: `this form was made by a newer version of inspect (form version ${version}): update inspect`,
  }
}

export function restrictedForm({ zh, en }: Text): Text {
  return {
    zh: `${zh}是受限底稿：确要导入 restricted 资料库，加 --restricted`,
    en: `${en} is a restricted paper; add --restricted to import it into restricted/`,
  }
}
