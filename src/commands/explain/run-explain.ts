import { rules } from '../../checks/rules.ts'
import { brokenExample } from '../../disk/broken-example.ts'
import { severityNames } from '../../terminal/format-diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'
import { wrap } from '../../terminal/wrap.ts'
import { UsageError } from '../../usage-error.ts'
import { unknownCheck } from '../round/unknown-check.ts'

/** Why a check matters, its smallest broken example and what `check` says of that. */
export function runExplain(session: Session, [said = '']: readonly string[]): number {
  const { code, severity, title, rationale } = ruleNamed(said)
  const level = session.say(severityNames[severity])
  session.out(`${code}  [${level}]\n${session.say(title)}\n\n${wrap(session.say(rationale), 80)}\n`)
  const example = brokenExample(code)
  if (example === null) return 0
  const heading = session.say({ zh: '错例', en: 'Example' })
  session.out(`\n${heading}  examples/broken/${example.name}\n\n${example.text}`)
  return 0
}

/** By its code, also with - for /, as its folder of examples has it. */
function ruleNamed(said: string) {
  const code = said.includes('/') ? said : said.replace('-', '/')
  const rule = rules.find((one) => one.code === code)
  if (rule) return rule
  const codes = rules.map((one) => one.code)
  const area = codes.filter((one) => one.startsWith(`${said}/`))
  if (area.length === 0) throw unknownCheck(said, codes)
  throw new UsageError(
    { zh: `没有“${said}”这项检查`, en: `there is no check “${said}”` },
    { zh: `${said} 类的检查：${area.join('、')}。`, en: `Checks of ${said}: ${area.join(', ')}.` },
  )
}
