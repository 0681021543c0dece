import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { git } from './quiet-git.mjs'
import { makeRound } from './round.mjs'
import { seeded } from './seeded.mjs'

const IDENTITY = '罗立言 <luo@example.invalid>'
const START = Date.parse('2025-08-18T08:00:00+08:00') / 1000
/** what an inspector corrects: a word or a day of a record */
const EDITS = [
  { paper: 'leads', find: /^( {4}priority: )\S+$/gmu, words: ['重', '急', '一般'] },
  { paper: 'visits', find: /^( {4}villager_group: )\S+$/gmu, words: ['一组', '二组', '三组'] },
  { paper: 'issues', find: /^( {4}level: )\S+$/gmu, words: ['重点', '一般'] },
  { paper: 'reviews', find: /^( {4}found: .+?)(?:，已复核\d+)?$/gmu, words: [] },
]

/**
 * A round of 13 papers a village under a history of so many commits, each of which corrects a few records; the same
 * for the same seed. The villages' papers of the last commit lie on the disk.
 */
export function makeHistory(root, { villages = 417, commits = 2000, seed = 2025 } = {}) {
  makeRound(root, villages)
  writeFileSync(join(root, '.gitignore'), 'out/\n.inspect/\nrestricted/\n')
  git(root, ['init', '-q', '-b', 'main'])
  for (const [key, value] of Object.entries({ 'user.name': '罗立言', 'user.email': 'luo@example.invalid' }))
    git(root, ['config', key, value])
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !/^(?:restricted|out|\.inspect|\.git)\//u.test(file))
    .sort()
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file))]))
  const stream = [commit(0, '起始', files, texts)]
  const lot = seeded(seed)
  const names = readdirSync(join(root, 'villages')).sort()
  for (let number = 1; number < commits; number += 1) {
    const touched = new Set()
    for (let edit = 0; edit < 3; edit += 1) {
      const { paper, find, words } = lot.pick(EDITS)
      const file = `villages/${lot.pick(names)}/${paper}.yaml`
      const text = changed(texts.get(file).toString(), find, words, number, lot)
      if (text === null) continue
      texts.set(file, Buffer.from(text))
      touched.add(file)
    }
    stream.push(commit(number, `更正\n\nReason: 第${number}次核对`, [...touched], texts))
  }
  git(root, ['fast-import', '--quiet'], Buffer.concat(stream))
  git(root, ['reset', '-q', '--hard', 'main'])
}

/** One of the records of a paper with another word in it; null where it has none of the kind. */
function changed(text, find, words, number, lot) {
  const hits = [...text.matchAll(find)]
  if (hits.length === 0) return null
  const hit = lot.pick(hits)
  const before = text.slice(0, hit.index) + hit[1]
  const word = words.length > 0 ? lot.pick(words) : `，已复核${number}`
  return before + word + text.slice(hit.index + hit[0].length)
}

function commit(number, message, files, texts) {
  const time = `${START + number * 1800} +0800`
  const head = `commit refs/heads/main\nmark :${number + 1}\nauthor ${IDENTITY} ${time}\ncommitter ${IDENTITY} ${time}\n`
  const parent = number === 0 ? '' : `from :${number}\n`
  const parts = [Buffer.from(`${head}data ${Buffer.byteLength(message)}\n${message}\n${parent}`)]
  for (const file of files) {
    const bytes = texts.get(file)
    parts.push(Buffer.from(`M 100644 inline "${file}"\ndata ${bytes.length}\n`), bytes, Buffer.from('\n'))
  }
  return Buffer.concat([...parts, Buffer.from('\n')])
}
