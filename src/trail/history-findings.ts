import { groupBy } from '../analysis/group-by.ts'
import { isPaperFile } from '../papers/is-paper-file.ts'
import type { SealedFiles } from './sealed.ts'
import { before, sealsUpTo } from './seals-up-to.ts'
import { reasonOf, type Trail } from './trail.ts'
import { short, type TrailFinding, trailFinding } from './trail-finding.ts'

/** What would make git show another history than the one that was made, and chains that are broken. */
export function shapeFindings({ prefix, commits, head, shallow, replaced }: Trail): TrailFinding[] {
  const { zh, en } = placeOf(prefix)
  const found: TrailFinding[] = []
  if (!commits.some(({ hash }) => hash === head))
    found.push(
      trailFinding(
        'error',
        'verify/history-broken',
        { commit: head },
        {
          zh: `${zh}的记录断了：有的提交已经不在，从第一次保存到现在连不起来`,
          en: `the history of ${en} is broken: commits are missing between the first and the last`,
        },
      ),
    )
  if (shallow)
    found.push(
      trailFinding(
        'error',
        'verify/history-cut',
        {},
        {
          zh: `${zh}的记录不是从头开始的（浅克隆）`,
          en: `the history of ${en} does not begin at its beginning`,
        },
      ),
    )
  if (replaced)
    found.push(
      trailFinding(
        'error',
        'verify/replaced',
        { commit: replaced[0] ?? null },
        {
          zh: `${zh}的库设有替换（git replace 或 grafts）：别的程序看到的记录与真实的不同`,
          en: `${en} holds replacements (git replace or grafts): other programs see another history`,
        },
      ),
    )
  return found
}

function placeOf(prefix: string): { readonly zh: string; readonly en: string } {
  return prefix === '' ? { zh: '本轮', en: 'the round' } : { zh: '受限资料', en: 'the restricted papers' }
}

/** What git keeps of it and is not what its name says: git itself does not look when it reads. */
export function damageFindings({ prefix, damaged, missing, foreign }: Trail): TrailFinding[] {
  const lost = missing.map(({ commit, file }) =>
    trailFinding(
      'error',
      'verify/object-missing',
      { commit, file: `${prefix}${file}` },
      {
        zh: `提交 ${short(commit)} 存下的这一版已经不在 git 里：被删去，或者磁盘损坏，改动说不清了`,
        en: `what commit ${short(commit)} kept of it is no longer in git: it was taken out, or the disk is damaged`,
      },
      FETCH,
    ),
  )
  const changed = damaged.map((file) =>
    trailFinding(
      'error',
      'verify/object-damaged',
      { file },
      {
        zh: 'git 保存的内容与它的编号不符：被改动过，或者磁盘损坏',
        en: 'what git keeps here is not what its name says: it was changed, or the disk is damaged',
      },
      FETCH,
    ),
  )
  return [...lost, ...foreign.map((one) => foreignFinding(prefix, one)), ...changed]
}

function foreignFinding(prefix: string, { commit, file }: Trail['foreign'][number]): TrailFinding {
  return trailFinding(
    'error',
    'verify/foreign-repository',
    { commit, file: `${prefix}${file}` },
    {
      zh: `提交 ${short(commit)} 在这里放了另一个 git 库（子模块）：里面的文件不在本轮的记录里，没有保存，也核对不了`,
      en: `commit ${short(commit)} put another git repository (a submodule) here: none of its files is saved in this history, nor can it be verified`,
    },
    {
      zh: '里面有底稿的，去掉它的 .git，运行 git rm --cached，再用 inspect save 保存。',
      en: 'If papers lie in it, take its .git away, run git rm --cached, and save them with inspect save.',
    },
  )
}

const FETCH = {
  zh: '从备份或组内另一台机器取回这个库。',
  en: 'Fetch the repository from a backup or another machine.',
}

/** Clocks of two machines may differ by so many seconds. */
const TOLERANCE = 600

/** Nothing is saved before what it builds on. */
export function dateFindings({ commits, known }: Trail, since: ReadonlySet<string> | null): TrailFinding[] {
  return commits
    .filter(({ hash }) => since === null || since.has(hash))
    .flatMap(({ hash, parents, author, committer }) => {
      const times = parents.flatMap((parent) => known.get(parent) ?? [])
      const later = times.find(
        (parent) =>
          parent.committer.time > committer.time + TOLERANCE || parent.author.time > author.time + TOLERANCE,
      )
      if (!later) return []
      return [
        trailFinding(
          'error',
          'verify/date-order',
          { commit: hash },
          {
            zh: `提交 ${short(hash)} 的日期 ${author.day} 早于它前面的 ${short(later.hash)}（${later.author.day}）：日期倒填，或机器时钟不准`,
            en: `commit ${short(hash)} of ${author.day} is dated before ${short(later.hash)} (${later.author.day}), which it builds on`,
          },
        ),
      ]
    })
}

/** Papers and evidence that went without a word; graver where they had been sealed. */
export function deletionFindings(
  { prefix, commits, changes }: Trail,
  since: ReadonlySet<string> | null,
  seals: readonly SealedFiles[],
): TrailFinding[] {
  const upTo = sealsUpTo(
    commits,
    groupBy(seals, ({ commit }) => commit),
  )
  return commits.flatMap((commit) => {
    const { hash, parents } = commit
    if ((since !== null && !since.has(hash)) || reasonOf(commit) !== null) return []
    const gone = (changes.get(hash) ?? []).flatMap(({ path, after }) => (after === null ? [path] : []))
    const grave = (path: string) =>
      before(parents, upTo).some(({ files }) => files.some((file) => file.path === path))
    return gone.filter(isKept).map((path) => deletion(hash, path, prefix, grave(path)))
  })
}

function deletion(hash: string, path: string, prefix: string, grave: boolean): TrailFinding {
  return trailFinding(
    grave ? 'error' : 'warning',
    'verify/deleted',
    { commit: hash, file: `${prefix}${path}` },
    {
      zh: `提交 ${short(hash)} 删去了${grave ? '封存过的' : ''}文件，没有写原因`,
      en: `commit ${short(hash)} deleted ${grave ? 'a sealed' : 'a'} file without a reason`,
    },
    {
      zh: `看删去以前的内容：git show ${short(hash)}^:${path}`,
      en: `What it held: git show ${short(hash)}^:${path}`,
    },
  )
}

function isKept(path: string): boolean {
  return isPaperFile(path) || path.includes('/evidence/')
}
