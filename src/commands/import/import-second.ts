import { type Comparison, compareSecond, type Difference } from '../../imports/compare-second.ts'
import type { Gathered } from '../../imports/gathered.ts'
import { importJson } from '../../imports/import-json.ts'
import { cellName } from '../../imports/read-rows.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import type { Options } from '../subcommand.ts'
import type { ImportPapers } from './import-papers.ts'
import { faultText, printNotes, troubleText } from './import-text.ts'

/** A second typing held against the papers; nothing is written. 1 where they differ or a cell cannot be read. */
export function compareAll(
  session: Session,
  gathered: Gathered,
  papers: ImportPapers,
  options: Options,
): number {
  const parts = gathered.parts.filter(({ village, kind }) => !village.dropped.includes(kind.name))
  const found = parts.map((part) => compareSecond(part, papers.base(part).data))
  const differences = found.flatMap((one) => one.differences)
  const bad = gathered.faults.length + gathered.troubles.length
  if (options.json === true) {
    const outcome = { gathered, drafts: [], troubles: gathered.troubles, differences, written: [] }
    printJson(session, importJson(outcome, session.language))
  } else {
    printNotes(session, gathered, [])
    for (const fault of gathered.faults) session.out(`${faultText(fault, session)}\n`)
    for (const trouble of gathered.troubles) session.out(`${troubleText(trouble, session)}\n`)
    for (const difference of differences) session.out(`${printable(differenceText(difference, session))}\n`)
    if (!session.quiet) session.err(`${session.say(summary(found, differences.length))}\n`)
  }
  return differences.length + bad > 0 ? 1 : 0
}

function summary(found: readonly Comparison[], apart: number) {
  const compared = found.reduce((sum, one) => sum + one.compared, 0)
  const sampled = found.reduce((sum, one) => sum + one.sampled, 0)
  const left =
    sampled === 0
      ? { zh: '', en: '' }
      : {
          zh: `；只录了一部分，另有 ${sampled} 份没有对照`,
          en: `; only a sample was typed twice: ${sampled} not compared`,
        }
  return {
    zh: `对照 ${compared} 份，${apart === 0 ? '两次录入一致' : `不一致 ${apart} 处`}${left.zh}`,
    en: `${compared} compared, ${apart === 0 ? 'both typings agree' : apart === 1 ? '1 difference' : `${apart} differences`}${left.en}`,
  }
}

function differenceText(
  { village, name, label, first, second, place }: Difference,
  session: Session,
): string {
  const where = place === null ? '' : ` (${place.file} ${cellName(place)})`
  const colon = session.say({ zh: '：', en: ': ' })
  if (label === null) {
    const only =
      first === null
        ? { zh: '只在第二次录入中有', en: 'only in the second typing' }
        : { zh: '第二次录入没有', en: 'not in the second typing' }
    return `${village} ${name}${colon}${session.say(only)}${where}`
  }
  const shown = (value: string | null) => (value === null || value === '' ? '—' : value)
  const apart = {
    zh: `第一次 ${shown(first)}，第二次 ${shown(second)}`,
    en: `first ${shown(first)}, second ${shown(second)}`,
  }
  return `${village} ${name} ${label}${colon}${session.say(apart)}${where}`
}
