import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seeded } from './seeded.mjs'
import { lines } from './typed.mjs'
import { issues, leads, rectification, reviews, slips } from './village-findings.mjs'
import { interviews, rating, survey, test, visits } from './village-inquiry.mjs'
import { assets, evidence, village } from './village-standing.mjs'

const example = fileURLToPath(new URL('../../examples/qinghe-2025-3/', import.meta.url))
const officers = [
  { id: 'm1', name: '岳成林', post: '党支部书记', body: '党组织' },
  { id: 'm2', name: '滕志强', post: '村委会主任', body: '村（居）委会' },
  { id: 'm3', name: '鲍素芬', post: '党支部副书记', body: '党组织' },
  { id: 'm4', name: '应小兵', post: '报账员', body: '村（居）委会' },
  { id: 'm5', name: '时来根', post: '村务监督委员会主任', body: '村（居）务监督委员会' },
]
const open = {
  village,
  leads,
  survey,
  rating,
  test,
  visits,
  reviews,
  assets,
  issues,
  slips,
  rectification,
  evidence,
}

/** A sound round of so many villages, the same for the same seed: 13 papers each, one restricted, 9 problems each. */
export function makeRound(root, count, { seed = 2025, problems } = {}) {
  const names = Array.from({ length: count }, (_, index) => `第${String(index + 1).padStart(4, '0')}村`)
  put(root, 'inspect.yaml', roundPaper(names))
  for (const file of ['questionnaire.yaml', 'checklist.yaml']) cpSync(join(example, file), join(root, file))
  for (let index = 0; index * 20 < count; index += 1)
    put(root, `towns/${townOf(index * 20)}/town.yaml`, lines('kind: town', `name: ${townOf(index * 20)}`))
  for (const [index, name] of names.entries()) {
    const facts = {
      name,
      town: townOf(index),
      team: teamOf(index),
      shift: index % TEAM_VILLAGES,
      officers,
      lot: seeded(seed + index),
      proof: 'ZZ-001',
      problems,
    }
    const files = scans(root, name)
    for (const [kind, write] of Object.entries(open))
      put(root, `villages/${name}/${kind}.yaml`, write({ ...facts, files }))
    put(root, `restricted/villages/${name}/interviews.yaml`, interviews(facts))
  }
}

const TEAM_VILLAGES = 4

/** Six people who are in four villages, one after the other in each day, and in no others. */
function teamOf(index) {
  const number = String(Math.floor(index / TEAM_VILLAGES) + 1).padStart(4, '0')
  const digits = Array.from(number, (digit) => '零一二三四五六七八九'[digit]).join('')
  return Array.from('郑沈罗范贺丁', (surname) => `${surname}${digits}`)
}

function townOf(index) {
  return `第${String(Math.floor(index / 20) + 1).padStart(3, '0')}镇`
}

function put(root, path, text) {
  const target = join(root, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}

/** One scan a village: the round is about its papers, and what a scan weighs is the disk's matter. */
function scans(root, name) {
  const content = `%PDF-1.4\n% ${name}\n`
  put(root, `villages/${name}/evidence/ZZ-001.pdf`, content)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return [{ id: 'ZZ-001', file: 'evidence/ZZ-001.pdf', sha256, pages: 40 }]
}

function roundPaper(names) {
  const teams = names.flatMap((_, index) => {
    const villages = names.slice(index, index + TEAM_VILLAGES)
    return index % TEAM_VILLAGES === 0 ? [{ people: teamOf(index), villages }] : []
  })
  return lines(
    'kind: round',
    'format: 1',
    'name: 青禾县2025年测速轮次',
    'type: 常规',
    'district: 青禾县',
    'committee: 中共青禾县委',
    'office: 中共青禾县委巡察工作领导小组办公室',
    'starts: 2025-08-18',
    'ends: 2025-10-16',
    'people:',
    teams.map(({ people }) => people.map((name) => `  - { name: ${name}, unit: 县委巡察组 }`)),
    'teams:',
    teams.map(({ people: [leader, ...members], villages }, index) => {
      const id = index + 1
      return `  - { id: t${id}, name: 第${id}组, leader: ${leader}, members: [${members.join(', ')}], villages: [${villages.join(', ')}] }`
    }),
    'holidays: { 2025: { rest: [2025-10-01], work: [2025-09-28] } }',
  )
}
