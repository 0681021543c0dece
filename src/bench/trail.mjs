import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { makeHistory } from './history.mjs'
import { git } from './quiet-git.mjs'
import { medians } from './runs.mjs'
import { makeTeams } from './teams.mjs'

/** The trail of a large round: 2,000 commits over 5,004 papers, sealed; against what git itself takes to list it. */
export function history({ home, inspect, forget, row, isQuick }) {
  const root = join(home, 'history')
  makeHistory(root, isQuick ? { villages: 40, commits: 200 } : {})
  const record = inspect(root, 'log', '第0001村', 'WT-001')
  const sealed = spawnSync(
    process.execPath,
    inspect(root, 'seal', 'withdrawal', '--by', '郑零零零一').slice(1),
    {
      encoding: 'utf8',
    },
  )
  if (sealed.status !== 0) throw new Error(sealed.stderr)
  const cases = [
    { name: 'raw', command: ['git', '-C', root, 'log', '--raw'] },
    { name: 'log', command: inspect(root, 'log') },
    { name: 'record', command: record },
    { name: 'cold', command: inspect(root, 'verify'), before: () => forget(root) },
    { name: 'warm', command: inspect(root, 'verify') },
  ]
  const took = medians(cases, isQuick ? 1 : 3)
  const against = (what, name, most) =>
    row(`${what} (${(took[name] / took.raw).toFixed(1)} × \`git log --raw\`)`, took[name], 's', most)
  against('`log` of everything', 'log', 2)
  against('`log` of one record', 'record', 0.5)
  against('`verify` cold', 'cold', 20)
  against('`verify` again', 'warm', 2)
}

/** Two halves of a team whose work meets: every paper that both changed starts a program. */
export function teams({ home, inspect, forget, row, isQuick }) {
  const changed = isQuick ? 6 : 40
  const folder = join(home, 'teams')
  const call = (root, ...words) => {
    const { status, stderr } = spawnSync(process.execPath, inspect(root, ...words).slice(1), {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
  }
  const install = (root) => call(root, 'hook', 'install')
  const root = makeTeams(folder, install, isQuick ? { villages: 40, changed } : { changed })
  const back = () => {
    git(root, ['reset', '-q', '--hard', 'before'])
    forget(root)
  }
  git(root, ['checkout', '-q', 'other'])
  call(root, 'send', join(folder, 'other.bundle'), '--whole')
  git(root, ['checkout', '-q', 'main'])
  git(root, ['tag', 'before'])
  const took = medians(
    [
      { name: 'empty', command: [process.execPath, '-e', '0'] },
      { name: 'merge', command: ['git', '-C', root, 'merge', '-q', '--no-edit', 'other'], before: back },
      { name: 'receive', command: inspect(root, 'receive', join(folder, 'other.bundle')), before: back },
    ],
    isQuick ? 1 : 3,
  )
  row(
    `\`git merge\`, a paper of ${changed} that both changed / \`node -e 0\``,
    took.merge / changed / took.empty,
    '×',
    12,
    took.merge,
  )
  row('`receive` of the same', took.receive, 's', 20)
}
