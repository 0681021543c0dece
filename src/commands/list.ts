import { UsageError } from '../usage-error.ts'
import type { Subcommand } from './subcommand.ts'

const lists = ['kinds', 'checks', 'reports', 'ledgers', 'forms']

export const list: Subcommand = {
  name: 'list',
  summary: { zh: '列出文种、检查、文书、台账或填报表', en: 'list kinds, checks, reports, ledgers or forms' },
  arguments: '[what]',
  options: [['--json', { zh: '输出 JSON', en: 'print JSON' }]],
  async run(session, [what = ''], options) {
    const json = options.json === true
    const { printList } = await import('./output/list-text.ts')
    switch (what) {
      case 'kinds': {
        const { paperKinds } = await import('../papers/index.ts')
        const items = paperKinds.map(({ name, title, file, place, restricted }) => ({
          name,
          title,
          file,
          place,
          restricted,
        }))
        return printList(session, 'kinds', items, json)
      }
      case 'checks': {
        const { rules } = await import('../checks/rules.ts')
        const items = rules.map(({ code, title, severity }) => ({ name: code, title, severity }))
        return printList(session, 'checks', items, json)
      }
      case 'reports': {
        const { printReports } = await import('./report/report-list.ts')
        return printReports(session, json)
      }
      case 'ledgers': {
        const { listedLedgers } = await import('./ledger/ledger-list.ts')
        return printList(session, 'ledgers', listedLedgers(), json)
      }
      case 'forms': {
        const { listedForms } = await import('./form/form-list.ts')
        return printList(session, 'forms', listedForms(), json)
      }
      default:
        throw unknownList(what)
    }
  },
}

function unknownList(what: string): UsageError {
  return new UsageError(
    what === ''
      ? { zh: '没有写列什么', en: 'what shall be listed?' }
      : { zh: `没有“${what}”这个清单`, en: `there is no list of “${what}”` },
    lists.includes(`${what}s`)
      ? { zh: `是不是 ${what}s？`, en: `Did you mean ${what}s?` }
      : { zh: `可列：${lists.join('、')}。`, en: `There are: ${lists.join(', ')}.` },
  )
}
