import { asHandedOut } from '../../analysis/as-handed-out.ts'
import { concealValues } from '../../analysis/conceal-values.ts'
import { protectedWords } from '../../analysis/protected-words.ts'
import { factLabel } from '../../reports/fact-labels.ts'
import { formatTable } from '../../terminal/table.ts'
import type { Session } from '../../terminal/terminal.ts'
import { clip } from '../../terminal/width.ts'
import { UsageError } from '../../usage-error.ts'
import { namesOfAll } from '../../wording/check-use.ts'
import { printJson } from '../output/print-json.ts'
import { chooseVillages, openRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { documentsFacts, reportNamed } from './documents-facts.ts'

const KINDS = {
  text: '文字',
  number: '数',
  exact: '数（须写小数位）',
  'yes-no': '是否',
  list: '一组',
  record: '一项',
  absent: '本轮没有',
} as const

/** What a template may use: names, what they mean, and a sample; ■ for words that somebody may have said. */
export function listFacts(session: Session, [said, ...places]: readonly string[], options: Options): number {
  if (said === undefined) {
    throw new UsageError(
      { zh: '没有写是哪种文书', en: 'which document?' },
      {
        zh: 'inspect template facts <文书> [村]；inspect report --list 可看有哪些。',
        en: 'See inspect report --list.',
      },
    )
  }
  const report = reportNamed(said)
  const workspace = openRound(session)
  const villages = chooseVillages(workspace, places)
  const open = options.restricted === true
  const hidden = protectedWords(report.restricted ? workspace : asHandedOut(workspace))
  const shown = (sample: string | null): string | null => {
    if (sample === null) return null
    if (!open && (report.restricted || hidden(sample))) return '■'
    return open ? sample : concealValues(sample, workspace, villages)
  }
  const facts = namesOfAll(documentsFacts(report, workspace, villages)).map(({ name, kind, sample }) => ({
    name,
    label: factLabel(name),
    kind,
    sample: shown(sample),
  }))
  if (options.json === true) printJson(session, { version: 1, report: report.name, facts })
  else session.out(`${factTable(facts, session)}\n`)
  return 0
}

interface ListedFact {
  readonly name: string
  readonly label: string | null
  readonly kind: keyof typeof KINDS
  readonly sample: string | null
}

const SCREEN = 80
const MEANING = 24
const SAMPLE = 16

/** Names whole, since they are copied; of a sample two lines at most, all of it in JSON. */
function factTable(facts: readonly ListedFact[], { say }: Session): string {
  const left = SCREEN - Math.max(4, ...facts.map(({ name }) => name.length)) - 4
  const meaning = Math.min(MEANING, left - SAMPLE)
  const columns = [
    { title: say({ zh: '名称', en: 'name' }) },
    { title: say({ zh: '含义', en: 'meaning' }), most: meaning },
    { title: say({ zh: '样值', en: 'sample' }) },
  ]
  const rows = facts.map(({ name, label, kind, sample }) => [
    name,
    label ?? '',
    sample === null ? `（${KINDS[kind]}）` : clip(sample, 2 * (left - meaning) - 4),
  ])
  return formatTable(columns, rows)
}
