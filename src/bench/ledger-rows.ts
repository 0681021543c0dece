// Run bundled, by bench.mjs: what a ledger costs beyond the round it is made of. Prints one JSON document.
import { ledgers } from '../ledgers/index.ts'
import { contentOf } from '../load/content.ts'
import { takeSnapshot } from '../load/snapshot.ts'
import { loadWorkspace } from '../load/workspace.ts'
import { renderWorkbook } from '../sheets/write-workbook.ts'

const [root = '', name = ''] = process.argv.slice(2)
const today = '2025-10-10'
const ledger = ledgers.find((one) => one.name === name)
if (!ledger) throw new Error(`no ledger “${name}”`)

const workspace = loadWorkspace(contentOf(takeSnapshot(root), today))
for (const village of workspace.villages) if (village.problems.length > 0) throw new Error(village.name)
globalThis.gc?.()
const loaded = process.memoryUsage.rss()

const start = performance.now()
let rows = 0
const sheets = ledger.sheets(workspace, workspace.villages).map((sheet) => ({
  ...sheet,
  rows: (function* counted() {
    for (const row of sheet.rows) {
      rows += 1
      yield row
    }
  })(),
}))
const bytes = await renderWorkbook({ title: ledger.title.zh, sheets }, { date: today, version: 'bench' })
const seconds = (performance.now() - start) / 1000

const peak = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ rows, seconds, size: bytes.length, megabytes: (peak - loaded) / 2 ** 20 }))
