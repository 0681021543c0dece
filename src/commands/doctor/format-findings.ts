import { styleFor } from '../../terminal/style.ts'
import type { Session } from '../../terminal/terminal.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { DoctorFinding } from './doctor-finding.ts'

/** A mark and what was found, with what to do under it. */
export function formatFinding({ state, title, hint }: DoctorFinding, session: Session): string {
  const style = styleFor(session.colour)
  const marks = { good: style.green('✓'), bad: style.red('✗'), note: style.yellow('!') }
  const arrow = session.language === 'zh' ? '→' : '->'
  const words = wrap(session.say(title), 78).replaceAll('\n', '\n  ')
  const advice = hint ? `\n    ${arrow} ${wrap(session.say(hint), 73).replaceAll('\n', '\n       ')}` : ''
  return `${marks[state]} ${words}${advice}`
}

export function toFindingsJson(findings: readonly DoctorFinding[], { language }: Session) {
  return {
    version: 1,
    findings: findings.map(({ name, state, title, hint, fix }) => ({
      ...{ name, state, title: title[language], hint: hint?.[language] ?? null },
      fixable: fix !== undefined,
    })),
  }
}
