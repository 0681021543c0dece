import { findRound } from '../../disk/find-round.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from '../output/print-json.ts'
import type { Options } from '../subcommand.ts'
import { cloneFindings } from './doctor-clone.ts'
import type { DoctorFinding } from './doctor-finding.ts'
import { machineFindings } from './doctor-machine.ts'
import { roundFindings } from './doctor-round.ts'
import { formatFinding, toFindingsJson } from './format-findings.ts'
import { stateSecrets } from './state-secrets.ts'

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
  if (options.json === true) printJson(session, toFindingsJson(findings, session))
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
