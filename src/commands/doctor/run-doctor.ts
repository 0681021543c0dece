import { findRound } from '../../disk/find-round.ts'
import { styleFor } from '../../terminal/style.ts'
import type { Session } from '../../terminal/terminal.ts'
import { wrap } from '../../terminal/wrap.ts'
import { printJson } from '../output/print-json.ts'
import type { Options } from '../subcommand.ts'
import { cloneFindings } from './doctor-clone.ts'
import type { DoctorFinding } from './doctor-finding.ts'
import { machineFindings } from './doctor-machine.ts'
import { roundFindings } from './doctor-round.ts'

/** 0 where everything is fit, 1 where something must be mended. */
export function runDoctor(session: Session, options: Options): number {
  const root = findRound(session.cwd)
  const found: DoctorFinding[] = [
    ...machineFindings(root ?? session.cwd),
    ...roundFindings(root),
    ...(root === null ? [] : cloneFindings(root, session.now)),
    stateSecrets,
  ]
  const findings = options.fix === true ? found.map(mended) : found
  if (options.json === true) printJson(session, toJson(findings, session))
  else for (const finding of findings) session.out(`${formatFinding(finding, session)}\n`)
  return findings.some(({ state }) => state === 'bad') ? 1 : 0
}

/** Each fix is named by what is so afterwards. */
function mended(finding: DoctorFinding): DoctorFinding {
  const { name, fix, fixed } = finding
  if (!fix || !fixed) return finding
  fix()
  return { name, state: 'good', title: fixed }
}

function toJson(findings: readonly DoctorFinding[], { language }: Session) {
  return {
    version: 1,
    findings: findings.map(({ name, state, title, hint, fix }) => ({
      ...{ name, state, title: title[language], hint: hint?.[language] ?? null },
      fixable: fix !== undefined,
    })),
  }
}

const stateSecrets: DoctorFinding = {
  name: 'state-secrets',
  state: 'note',
  title: {
    zh: '涉密文件、涉密介质一律不得进入本工具；标有秘密以上密级的轮次，只能在保密部门批准的机器上使用',
    en: 'State secrets stay out of this tool; a round that bears 秘密 or above runs only on a machine the secrecy office approved',
  },
}

function formatFinding({ state, title, hint }: DoctorFinding, session: Session): string {
  const style = styleFor(session.colour)
  const marks = { good: style.green('✓'), bad: style.red('✗'), note: style.yellow('!') }
  const arrow = session.language === 'zh' ? '→' : '->'
  const words = wrap(session.say(title), 78).replaceAll('\n', '\n  ')
  const advice = hint ? `\n    ${arrow} ${wrap(session.say(hint), 73).replaceAll('\n', '\n       ')}` : ''
  return `${marks[state]} ${words}${advice}`
}
