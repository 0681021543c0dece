import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeHistory } from './history.mjs'
import { git } from './quiet-git.mjs'

/**
 * A large round on one machine, and on another one what its half of the team did meanwhile: both gave the same number to
 * a lead of their own in so many villages. The other's history lies here as the branch
 * `other`. `install` puts in what merges papers.
 */
export function makeTeams(folder, install, { villages = 417, changed = 40 } = {}) {
  const root = join(folder, 'ours')
  makeHistory(root, { villages, commits: 50 })
  install(root)
  git(root, ['add', '.gitattributes'])
  git(root, ['commit', '-q', '-m', '合并驱动'])
  for (const branch of ['other', 'main']) {
    git(root, ['checkout', '-q', '-B', branch, 'main'])
    for (let number = 1; number <= changed; number += 1)
      addLead(
        join(root, `villages/第${String(number).padStart(4, '0')}村/leads.yaml`),
        `${branch}的${number}`,
      )
    git(root, ['commit', '-q', '-a', '-m', branch])
  }
  return root
}

function addLead(file, text) {
  const old = readFileSync(file, 'utf8').trimEnd()
  const last = Math.max(...[...old.matchAll(/id: DC-(\d+)/gu)].map(([, number]) => Number(number)))
  const id = `DC-${String(last + 1).padStart(3, '0')}`
  writeFileSync(file, `${old}\n  - id: ${id}\n    source: 现场\n    text: ${text}\n    status: 待查\n`)
}
