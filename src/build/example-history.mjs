// The history that the example round would have: eight weeks of two teams, merged, sealed, and corrected once. The same
// to the last hash every time. As a program: node src/build/example-history.mjs <folder>. Needs `npm run build` first.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exampleKey } from './example-key.mjs'
import { stays, teams } from './example-stays.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const example = join(root, 'examples/qinghe-2025-3')

const SETTINGS = ['inspect.yaml', 'questionnaire.yaml', 'checklist.yaml', '.gitignore', '.gitattributes']
const SEALER = '沈玉琴'
/** Saved as 一般 before the seal, and raised after it. */
const CORRECTED = 'villages/石桥村/issues.yaml'
const names = teams.flatMap(({ villages }) => villages.map(({ name }) => name))
/** Written after the seal. */
const LATER = names.map((name) => `villages/${name}/rectification.yaml`)
const SIGNATURES = /^ {4}sign:\n(?: {6}\w+:.*\n)+/gmu

/** Fills an empty folder with the example and its two histories; false where git is not there. */
export function makeExampleHistory(folder) {
  copyRound(folder)
  const scratch = mkdtempSync(join(tmpdir(), 'example-history-'))
  try {
    copyGitFiles(folder, scratch)
    if (!restrictedHistory(folder)) return false
    ordinaryHistory(folder)
    seal(folder, scratch)
    afterSeal(folder)
    return true
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function copyRound(to) {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(example))
    if (!['out', '.inspect', '.git', 'README.md'].includes(name))
      cpSync(join(example, name), join(to, name), { recursive: true })
}

/** What git is told of a round stands in it as `start` writes it. */
function copyGitFiles(to, scratch) {
  must(
    spawnSync(process.execPath, [join(root, 'bin/inspect.js'), '-C', scratch, 'start', 'fresh'], {
      encoding: 'utf8',
      env: environment(SEALER, '2025-08-18T09:00'),
    }),
  )
  for (const folder of ['', 'restricted'])
    for (const name of ['.gitignore', '.gitattributes'])
      cpSync(join(scratch, 'fresh', folder, name), join(to, folder, name))
}

function restrictedHistory(folder) {
  const restricted = join(folder, 'restricted')
  if (git(restricted, ['init', '--quiet', '--initial-branch=main'], '', null).status !== 0) return false
  identify(restricted)
  commit(restricted, ['.gitignore', '.gitattributes'], '郑怀远', '2025-08-18T09:30', '受限资料库')
  const stayed = teams
    .flatMap(({ villages }) => villages)
    .sort((a, b) => (a.month + day(a.from) < b.month + day(b.from) ? -1 : 1))
  for (const { name, month, from, people } of stayed)
    commit(
      restricted,
      [`villages/${name}`],
      people[1],
      `2025-${month}-${day(from + 8)}T19:30`,
      `${name}：新建谈话、信访记录`,
    )
  return true
}

function ordinaryHistory(folder) {
  const papers = names.map((name) => `villages/${name}/issues.yaml`)
  const final = new Map(papers.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  must(git(folder, ['init', '--quiet', '--initial-branch=main'], '', null))
  identify(folder)
  commit(folder, SETTINGS, '郑怀远', '2025-08-18T09:00', '本轮：新建轮次设置、调查问卷、监督重点清单')
  must(git(folder, ['branch', 'second'], '', null))
  for (const { branch, leader, villages } of teams) {
    must(git(folder, ['symbolic-ref', 'HEAD', `refs/heads/${branch}`], '', null))
    must(git(folder, ['reset', '--quiet', '--mixed'], '', null))
    for (const village of villages) stayIn(folder, village, final)
    commit(
      folder,
      villages.map(({ name }) => `villages/${name}/issues.yaml`),
      leader,
      '2025-09-27T17:00',
      '各村：问题底稿签名',
    )
  }
  must(git(folder, ['symbolic-ref', 'HEAD', 'refs/heads/main'], '', null))
  must(git(folder, ['reset', '--quiet', '--mixed'], '', null))
  merge(folder)
}

function stayIn(folder, { name, month, from, people }, final) {
  for (const { after, by, papers, what, unsigned } of stays) {
    const files = papers.map((paper) => `villages/${name}/${paper}.yaml`)
    if (papers.includes('evidence')) files.push(`villages/${name}/evidence`)
    const issues = join(folder, `villages/${name}/issues.yaml`)
    const text = sealedText(`villages/${name}/issues.yaml`, final)
    if (unsigned) writeFileSync(issues, text.replaceAll(SIGNATURES, ''))
    commit(folder, files, people[by], `2025-${month}-${day(from + after)}T18:00`, `${name}：${what}`)
    writeFileSync(issues, text)
  }
}

/** Of the paper that is corrected after the seal, what it said before. */
function sealedText(file, final) {
  const text = final.get(file)
  return file === CORRECTED ? text.replace(/(- id: WT-003\n(?: {4}.*\n)*? {4}level: )重点/u, '$1一般') : text
}

/** The second team's papers come to the first's; no file is in both. */
function merge(folder) {
  const at = '2025-09-28T10:00'
  const trees = ['main', 'second'].map((branch) => must(git(folder, ['rev-parse', branch], '', null)).trim())
  must(
    git(
      folder,
      [
        'read-tree',
        '-m',
        '--aggressive',
        must(git(folder, ['merge-base', ...trees], '', null)).trim(),
        ...trees,
      ],
      '',
      null,
    ),
  )
  const tree = must(git(folder, ['write-tree'], '', null)).trim()
  const parents = trees.flatMap((tree) => ['-p', tree])
  const merged = must(
    git(folder, ['commit-tree', tree, ...parents, '-m', '两组底稿合并'], '郑怀远', at),
  ).trim()
  must(git(folder, ['update-ref', 'refs/heads/main', merged], '', null))
  must(git(folder, ['branch', '-D', 'second'], '', null))
  commit(folder, ['towns'], '郑怀远', '2025-09-28T16:00', '云溪镇、柳塘镇：新建镇情和共性问题')
}

function seal(folder, scratch) {
  const key = join(scratch, 'key')
  writeFileSync(key, exampleKey(SEALER).privateKey, { mode: 0o600 })
  for (const file of LATER) rmSync(join(folder, file))
  const said = ['seal', '撤点', '--by', SEALER, '--key', key, '--date', '2025-09-29']
  must(
    spawnSync(process.execPath, [join(root, 'bin/inspect.js'), '-C', folder, ...said], {
      encoding: 'utf8',
      env: { ...environment(SEALER, '2025-09-29T17:00'), INSPECT_TEST_SALT: '5'.repeat(64) },
    }),
  )
}

/** What was corrected and added since; then everything lies there as in the example. */
function afterSeal(folder) {
  for (const file of [CORRECTED, ...LATER]) cpSync(join(example, file), join(folder, file))
  commit(
    folder,
    [CORRECTED],
    '沈玉琴',
    '2025-10-08T09:00',
    '石桥村：问题底稿 WT-003 程度\n\nReason: 会议研究后调整',
  )
  commit(folder, ['villages'], '罗立言', '2025-10-09T18:00', '各村：新建整改台账')
}

function commit(folder, files, who, at, message) {
  must(git(folder, ['add', '--all', '--', ...files], '', null))
  must(git(folder, ['commit', '--quiet', '--no-verify', '--message', message], who, at))
}

function identify(folder) {
  for (const [key, value] of [
    ['user.name', SEALER],
    ['user.email', `${SEALER}@inspect.invalid`],
    ['commit.gpgSign', 'false'],
  ])
    must(git(folder, ['config', key, value], '', null))
}

function git(cwd, args, who, at) {
  return spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    env: environment(who || SEALER, at ?? '2025-08-18T09:00'),
  })
}

/** Nothing of the machine's own settings, and the clock of the example. */
function environment(who, at) {
  const name = {
    GIT_AUTHOR_NAME: who,
    GIT_AUTHOR_EMAIL: `${who}@inspect.invalid`,
    GIT_AUTHOR_DATE: `${at}:00+08:00`,
  }
  const committer = Object.fromEntries(
    Object.entries(name).map(([key, value]) => [key.replace('AUTHOR', 'COMMITTER'), value]),
  )
  return { ...process.env, ...name, ...committer, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' }
}

function must({ status, stdout, stderr }) {
  if (status !== 0) throw new Error(`${stderr}${stdout}`)
  return stdout
}

function day(number) {
  return String(number).padStart(2, '0')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv
  if (!folder || !makeExampleHistory(folder)) process.exitCode = 1
}
