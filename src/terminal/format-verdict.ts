import { countOf } from '../checks/diagnostics-json.ts'
import type { Language } from '../language.ts'
import { stageNamed } from '../seals/stages.ts'
import type { ReadSeal } from '../trail/seal-findings.ts'
import { short, type TrailFinding } from '../trail/trail-finding.ts'
import { severityNames } from './format-diagnostic.ts'
import { printable } from './printable.ts'
import { severityStyle, styleFor } from './style.ts'
import type { Session } from './terminal.ts'
import { wrap } from './wrap.ts'

/** What `verify` came to. */
export interface Verdict {
  readonly found: readonly TrailFinding[]
  readonly seals: readonly ReadSeal[]
  /** commits of the ordinary history */
  readonly commits: number
  /** of the restricted one; null where it is not here */
  readonly restricted: number | null
}

/** Errors first; then the seals with their codes, and what was gone through. */
export function formatVerdict({ found, seals, commits, restricted }: Verdict, session: Session): string {
  const order = ['error', 'warning', 'info']
  const sorted = [...found].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  const { error, warning, info } = countOf(found)
  const lines = [
    ...sorted.map((one) => findingText(one, session)),
    ...seals.map(({ kept, manifest, code }) => {
      const title = stageNamed(manifest.stage)?.title ?? { zh: manifest.stage, en: manifest.stage }
      return session.say({
        zh: `第${kept.number}次封存  ${title.zh}  ${manifest.date}  ${manifest.by}  ${code}`,
        en: `seal ${kept.number}  ${title.en}  ${manifest.date}  ${manifest.by}  ${code}`,
      })
    }),
    session.say({
      zh: `核对 ${commits} 次保存${restricted === null ? '' : `、受限资料 ${restricted} 次`}，封存 ${seals.length} 次：${error === 0 ? '没有发现改写、抽换' : `错误 ${error}`}，提醒 ${warning}，提示 ${info}`,
      en: `${commits} commits${restricted === null ? '' : `, ${restricted} restricted`}, ${seals.length} seals: ${error === 0 ? 'nothing was rewritten or exchanged' : `${error} errors`}, ${warning} warnings, ${info} notes`,
    }),
  ]
  return `${lines.join('\n')}\n`
}

function findingText(
  { code, severity, file, commit, record, message, hint }: TrailFinding,
  session: Session,
): string {
  const style = styleFor(session.colour)
  const name = severityStyle(style, severity)(session.say(severityNames[severity]))
  const place = [
    commit === null ? null : short(commit),
    file === null ? null : printable(file),
    record,
  ].filter(Boolean)
  const where = place.length === 0 ? '' : ` ${place.join(' ')}`
  const text = wrap(printable(session.say(message)), 80, '  ')
  const advice = hint
    ? `\n    ${session.say({ zh: '→', en: '->' })} ${wrap(session.say(hint), 80, '       ').trimStart()}`
    : ''
  return `${name} ${code}${where}\n${text.startsWith('  ') ? text : `  ${text}`}${advice}`
}

/** Published in schemas/output/verify.schema.json. */
export function verdictJson({ found, seals, commits, restricted }: Verdict, language: Language): unknown {
  return {
    version: 1,
    diagnostics: found.map(({ code, severity, file, commit, record, message, hint }) => ({
      code,
      severity,
      file,
      commit,
      record,
      message: message[language],
      hint: hint?.[language] ?? null,
    })),
    seals: seals.map(({ kept, manifest, code, root }) => ({
      number: kept.number,
      stage: manifest.stage,
      date: manifest.date,
      by: manifest.by,
      commit: kept.commit,
      root,
      rootCode: code,
    })),
    verified: { commits, restrictedCommits: restricted },
    counts: countOf(found),
  }
}
