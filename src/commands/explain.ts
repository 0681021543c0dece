import { UsageError } from '../usage-error.ts'
import type { Subcommand } from './subcommand.ts'

export const explain: Subcommand = {
  name: 'explain',
  summary: {
    zh: '说明一项检查：为什么查、错例、怎么改',
    en: 'explain a check: why it matters, its smallest broken example, the cure',
  },
  arguments: '<code>',
  options: [],
  async run(session, [said = '']) {
    const [{ rules }, { brokenExample }, { nearestName }, { severityNames }] = await Promise.all([
      import('../checks/rules.ts'),
      import('../disk/broken-example.ts'),
      import('../papers/nearest-name.ts'),
      import('../terminal/format-diagnostic.ts'),
    ])
    const code = said.includes('/') ? said : said.replace('-', '/')
    const rule = rules.find((one) => one.code === code)
    if (!rule) {
      const area = rules.flatMap((one) => (one.code.startsWith(`${said}/`) ? [one.code] : []))
      const meant = nearestName(
        said,
        rules.map((one) => one.code),
      )
      throw new UsageError(
        { zh: `没有“${said}”这项检查`, en: `there is no check “${said}”` },
        area.length > 0
          ? { zh: `${said} 类的检查：${area.join('、')}。`, en: `Checks of ${said}: ${area.join(', ')}.` }
          : meant
            ? { zh: `是不是 ${meant}？`, en: `Did you mean ${meant}?` }
            : { zh: '用 inspect list checks 查看全部。', en: 'See inspect list checks.' },
      )
    }
    const severity = session.say(severityNames[rule.severity])
    session.out(`${rule.code}  [${severity}]\n${session.say(rule.title)}\n\n${session.say(rule.rationale)}\n`)
    const example = brokenExample(rule.code)
    if (example)
      session.out(
        `\n${session.say({ zh: '错例', en: 'Example' })}  examples/broken/${example.name}\n\n${example.text}`,
      )
    return 0
  },
}
