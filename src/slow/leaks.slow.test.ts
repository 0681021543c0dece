import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { filePieces } from '../packages/file-pieces.ts'
import { plant, prosePlaces, SECRET, secretOf, seeded } from './planted-secrets.ts'
import { copyOfExample, filesIn, inspect } from './program.ts'

const copies: string[] = []
afterAll(() => {
  for (const round of copies) rmSync(dirname(round), { recursive: true, force: true })
})

function newCopy(): string {
  const round = copyOfExample()
  copies.push(round)
  return round
}

const DAY = ['--date', '2025-10-10']

/** Names of a list that are not restricted, and the editions they have. */
function open(command: 'report' | 'ledger'): { name: string; editions?: string[] }[] {
  const list = JSON.parse(inspect('.', [command, '--list', '--json']).stdout)[`${command}s`]
  return list.filter(({ restricted }: { restricted: boolean }) => !restricted)
}

/** Everything that anybody may get without being of the team. */
function commands(): string[][] {
  const editions = ['internal', 'served', 'public']
  const reports = editions.map((edition) => [
    ...[
      'report',
      ...open('report').flatMap(({ name, editions: its = [] }) => (its.includes(edition) ? [name] : [])),
    ],
    ...['--edition', edition, '--approved-by', '某', '-o', `out/${edition}`],
  ])
  const recipients = ['领导小组', '村', '镇', '部门', '区领导', '组织部', '公开']
  const kinds = [
    'leads',
    'survey',
    'rating',
    'visits',
    'reviews',
    'assets',
    'issues',
    'slips',
    'rectification',
  ]
  return [
    ...reports,
    ['ledger', ...open('ledger').map(({ name }) => name)],
    ['form', ...kinds],
    ...recipients.map((name) => ['pack', name, '--approved-by', '某']),
    ...[
      ['check'],
      ['check', '--format', 'json'],
      ['check', '--format', 'sarif'],
      ['check', '--format', 'xlsx'],
    ],
    ...[['score', '--json'], ['issues'], ['issues', '--json'], ['status'], ['status', '--json']],
    ...open('report').map(({ name }) => ['template', 'facts', name, '--json']),
    ...['survey', 'petitions', 'interviews', 'visits', 'issues', 'leads'].map((what) => [
      'why',
      '东圩村',
      what,
      '--json',
    ]),
    ['leaks', '--json'],
  ]
}

function textOf(name: string, bytes: Uint8Array): string {
  return filePieces(name, bytes)
    .parts.flatMap(({ part, pieces }) => [part, ...pieces.map(({ text }) => text)])
    .join('\n')
}

test('300 secrets in restricted papers come out of no report, ledger, form, pack, listing or JSON', () => {
  const round = newCopy()
  const all = prosePlaces(join(round, 'restricted'))
  const pick = seeded(20251010)
  for (let index = all.length - 1; index > 0; index -= 1) {
    const other = pick(index + 1)
    ;[all[index], all[other]] = [all[other] as never, all[index] as never]
  }
  expect(all.length).toBeGreaterThan(300)
  plant(all.slice(0, 300), secretOf)
  const made: string[] = []
  for (const words of commands()) {
    const { status, stdout, stderr } = inspect(round, [...words, ...DAY])
    expect([0, 1], `${words.join(' ')}\n${stderr}`).toContain(status)
    if (words[0] === 'report') expect(status, stderr).toBe(0)
    expect(`${stdout}${stderr}`.match(SECRET), words.join(' ')).toBe(null)
  }
  for (const [path, bytes] of filesIn(join(round, 'out'))) {
    made.push(path)
    expect(`${path}${textOf(path, bytes)}`.match(SECRET), path).toBe(null)
  }
  expect(made.length).toBeGreaterThan(150)
  // The documents of the team do hold them: the secrets were read, and the search finds them.
  const own = inspect(round, ['report', 'interview-records', '--restricted', ...DAY])
  expect(own.status, own.stderr).toBe(0)
  const restricted = [...filesIn(join(round, 'restricted/out'))].map(([path, bytes]) => textOf(path, bytes))
  expect(restricted.join('').match(SECRET)?.length).toBeGreaterThan(50)
})

test.each(Array.from({ length: 3 }, (_, turn) => turn))(
  'a speaker named in ordinary prose, whichever it is, stops the documents or is not in them (%i)',
  (turn) => {
    const round = newCopy()
    const key = parse(readFileSync(join(round, 'restricted/villages/枫林村/persons.yaml'), 'utf8'))
    const { name, contact } = key.persons.find(({ alias }: { alias: string }) => alias.startsWith('农户'))
    const word: string = turn % 2 === 0 ? name : contact
    const places = prosePlaces(join(round, 'villages/枫林村'))
    const place = places[seeded(turn)(places.length)]
    plant(place ? [place] : [], () => `（${word}）`)
    for (const words of commands().filter(([command]) => command === 'report' || command === 'ledger')) {
      const { status, stdout, stderr } = inspect(round, [...words, ...DAY])
      expect([0, 1, 2], stderr).toContain(status)
      expect(`${stdout}${stderr}`).not.toContain(word)
    }
    const made = [...filesIn(round)].filter(([path]) => path.startsWith('out/'))
    for (const [path, bytes] of made) expect(textOf(path, bytes), path).not.toContain(word)
  },
)
