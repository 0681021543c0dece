// npm run bench [-- --villages 200 --runs 7 --quick --only ratios,reports]: what the program costs, against what the machine itself costs,
// in one run; as a table for CONTRIBUTING.md. Needs `npm run build` first.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { makeExports } from './exports.mjs'
import { makeRound } from './round.mjs'
import { growthExponent, medians, timed } from './runs.mjs'
import { history, teams } from './trail.mjs'

const { values } = parseArgs({
  options: {
    villages: { type: 'string', default: '200' },
    runs: { type: 'string' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})
const villages = Number(values.villages)
const runs = Number(values.runs ?? (values.quick ? 3 : 7))
const home = mkdtempSync(join(tmpdir(), 'inspect-bench-'))
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const node = process.execPath
const inspect = (root, ...words) => [
  node,
  here('../../bin/inspect.js'),
  '-C',
  root,
  '--date',
  '2025-10-10',
  ...words,
]
const forget = (root) => {
  for (const folder of ['', 'restricted'])
    rmSync(join(root, folder, '.inspect'), { recursive: true, force: true })
}
const rows = []
const bench = { home, inspect, forget, row, isQuick: values.quick }

try {
  const root = join(home, 'round')
  makeRound(root, villages)
  const sections = {
    ratios: () => ratios(root),
    reports: () => wholeRound(root),
    pack: () => wholePack(root),
    why: () => explained(root),
    import: imported,
    ledger: ledgerRows,
    growth,
    history: () => history(bench),
    teams: () => teams(bench),
  }
  for (const name of values.only?.split(',') ?? Object.keys(sections)) await sections[name]()
  print()
} finally {
  rmSync(home, { recursive: true, force: true })
}

function ratios(root) {
  const cases = [
    { name: 'empty', command: [node, '-e', '0'] },
    { name: 'help', command: [node, here('../../bin/inspect.js'), '--help'] },
    { name: 'reading', command: [node, here('read-strings.mjs'), root] },
    { name: 'cold', command: inspect(root, 'check'), before: () => forget(root) },
    { name: 'warm', command: inspect(root, 'check') },
    { name: 'score', command: inspect(root, 'score', '--json') },
  ]
  const took = medians(cases, runs)
  row('`inspect --help` / `node -e 0`', took.help / took.empty, '×', 1.3, took.help)
  row('`check` warm / `node -e 0`', took.warm / took.empty, '×', 4, took.warm)
  row('`check` cold / reading the papers as UTF-8 strings', took.cold / took.reading, '×', 15, took.cold)
  python(root, took.cold)
  row('`score` / `node -e 0`', took.score / took.empty, '×', undefined, took.score)
}

/** Once: it takes minutes. */
function python(root, cold) {
  const name = '`check` cold / Python (PyYAML’s C loader, jsonschema) reading the same'
  const probe = 'import jsonschema, yaml; yaml.CSafeLoader'
  const python = '/usr/bin/python3'
  if (spawnSync(python, ['-W', 'ignore', '-c', probe]).status !== 0) {
    rows.push([name, 'not measured: no python3-yaml, python3-jsonschema', '', ''])
    return
  }
  const took = timed([python, '-W', 'ignore', here('read-and-validate.py'), root, here('../../schemas')])
  rows.push([name, `${(cold / took).toFixed(2)} × (Python ${took.toFixed(1)} s)`, '', `${cold.toFixed(2)} s`])
}

function wholeRound(root) {
  const out = join(home, 'out')
  const { reports } = medians(
    [{ name: 'reports', command: inspect(root, 'report', 'village-report', '-o', out, '--force') }],
    values.quick ? 1 : 3,
  )
  row(`${villages} village reports`, reports, 's', (6 * villages) / 200, reports)
}

/** The slowest of a figure, a record and what is reckoned over all villages, with a warm cache. */
function explained(root) {
  const topics = ['survey#Q20', 'rating', 'WT-001', 'T01']
  const cases = topics.map((topic) => ({ name: topic, command: inspect(root, 'why', '第0003村', topic) }))
  const took = medians(cases, runs)
  const slowest = topics.reduce((most, topic) => (took[topic] > took[most] ? topic : most))
  row(
    `\`why\` of the slowest of ${topics.length} topics (${slowest})`,
    took[slowest],
    's',
    0.5,
    took[slowest],
  )
}

/** Exports of a platform, a file a village, 300 sheets each; every village is looked at afterwards. */
function imported() {
  const [root, folder, sheets] = [join(home, 'import'), join(home, 'exports'), 300]
  makeRound(root, villages)
  const command = inspect(root, 'import', folder, '--into', join(root, 'villages'))
  const before = () => makeExports(root, folder, sheets)
  const took = medians([{ name: 'import', command, before }], values.quick ? 1 : 3).import
  const name = `import of ${villages * sheets} questionnaires in ${villages} files`
  row(name, took, 's', (10 * villages) / 200, took)
}

/** Everything that everybody gets: documents of each edition, worded, set, searched and put in place. */
function wholePack(root) {
  const into = join(home, 'packs/')
  const words = ['pack', '全部', '--approved-by', '某', '-o', into, '--force']
  const took = timed(inspect(root, ...words))
  const count = readdirSync(into, { recursive: true }).filter((file) => file.endsWith('.docx')).length
  // 1,500 documents in a minute.
  row(`pack of ${count} documents`, took, 's', (60 * count) / 1_500, took)
  const one = [
    {
      name: 'one',
      command: inspect(root, 'report', 'problem-list', '第0001村', '-o', join(home, 'one/'), '--force'),
    },
  ]
  const { one: single } = medians(one, 3)
  row('one document of one village', single, 's', 1, single)
}

/** Beyond the loaded round, as seconds and as the most memory held at once. */
async function ledgerRows() {
  const wanted = values.quick ? 5_000 : 50_000
  const root = join(home, 'ledger')
  // Two sheets with a row for each problem.
  makeRound(root, 100, { problems: wanted / 200 })
  const outfile = join(home, 'ledger-rows.mjs')
  await build({
    entryPoints: [here('ledger-rows.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    minify: true,
    external: ['@aws-sdk/client-s3'],
    alias: { 'js-yaml': here('../../node_modules/js-yaml/dist/js-yaml.cjs.js') },
    banner: {
      js: "import { createRequire as from } from 'node:module'; const require = from(import.meta.url), __dirname = '.', __filename = '';",
    },
    logLevel: 'error',
  })
  const { stdout, stderr } = spawnSync(node, ['--expose-gc', outfile, root, 'problems'], { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  const made = JSON.parse(stdout)
  row(`ledger of ${made.rows} rows, beyond the loaded round`, made.seconds, 's', 2, made.seconds)
  row('  its memory at most, above the loaded round', made.megabytes, 'MB', 200)
}

function growth() {
  const sizes = values.quick ? [25, 100] : [25, 200, 1600]
  const points = sizes.map((size) => {
    const root = join(home, `growth-${size}`)
    makeRound(root, size)
    const before = () => forget(root)
    const { cold } = medians([{ name: 'cold', command: inspect(root, 'check'), before }], size > 1000 ? 1 : 3)
    rmSync(root, { recursive: true })
    return [size, cold]
  })
  const seconds = points.map(([size, cold]) => `${size}: ${cold.toFixed(2)} s`).join(', ')
  rows.push([
    `growth of \`check\` cold with villages, exponent (${seconds})`,
    growthExponent(points).toFixed(2),
    '≤ 1.05',
    '',
  ])
}

function row(name, value, unit, target, seconds) {
  rows.push([
    name,
    `${value.toFixed(2)} ${unit}`,
    target === undefined ? '' : `≤ ${target} ${unit}`,
    seconds === undefined ? '' : `${seconds.toFixed(2)} s`,
  ])
}

function print() {
  const cpu = cpus()[0]?.model ?? ''
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpu}; medians of ${runs} runs by turns; ${villages} villages.\n`,
  )
  console.log('| | measured | target | seconds |\n|---|---|---|---|')
  for (const cells of rows) console.log(`| ${cells.join(' | ')} |`)
}
