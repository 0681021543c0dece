import type { PresentRound } from './present-round.ts'
import type { Trail } from './trail.ts'
import { type TrailFinding, trailFinding } from './trail-finding.ts'

/** What nobody can vouch for yet. */
export function openEnds(trail: Trail, { unsaved, hidden, ignored }: PresentRound): TrailFinding[] {
  const found = [...unproven(trail), ...hidden.map(hiddenChange), ...ignored.map(neverSaved)]
  if (unsaved > 0)
    found.push(
      trailFinding(
        'info',
        'verify/unsaved',
        {},
        {
          zh: `${unsaved} 个文件有改动还没有保存，不在核对之内（证据文件已按现状核对）`,
          en: `${unsaved} files have changes that are not saved and were not verified (evidence was, as it lies there)`,
        },
      ),
    )
  return found
}

function hiddenChange(file: string): TrailFinding {
  return trailFinding(
    'error',
    'verify/hidden-change',
    { file },
    {
      zh: '与最近一次保存的不同，git 却当它没有改动：有人设了不看这个文件，或者让 git 看另一种内容',
      en: 'is not what was last saved, and git takes it for unchanged: it was told not to look, or to see another text',
    },
    {
      zh: '运行 git update-index --no-assume-unchanged --no-skip-worktree 加文件名，查看 .git/info/attributes 里的 filter，再用 inspect diff HEAD 看改了什么。',
      en: 'Run git update-index --no-assume-unchanged --no-skip-worktree on it, look for filters in .git/info/attributes, then see inspect diff HEAD.',
    },
  )
}

function neverSaved(file: string): TrailFinding {
  return trailFinding(
    'error',
    'verify/ignored',
    { file },
    {
      zh: '在文件夹里，却从来没有保存过：git 被设成不看它，改了、删了都不留痕',
      en: 'lies here and was never saved: git was told to pass it over, and no change to it leaves a trace',
    },
    {
      zh: '用 git check-ignore -v 加文件名查是哪一行设的，删去那一行，再运行 inspect save。',
      en: 'Find the line with git check-ignore -v and the file, take it out, then run inspect save.',
    },
  )
}

function unproven({ commits, seals }: Trail): TrailFinding[] {
  const last = seals.at(-1)
  if (last === undefined)
    return [
      trailFinding(
        'info',
        'verify/not-sealed',
        {},
        {
          zh: '还没有封存过：记录是否被改写，无从对照',
          en: 'nothing was sealed yet: whether the history was rewritten cannot be told',
        },
      ),
    ]
  const proven = new Set(seals.flatMap(({ commit }) => commit ?? []))
  for (const { hash, parents } of commits.toReversed())
    if (proven.has(hash)) for (const parent of parents) proven.add(parent)
  const after = commits.filter(({ hash }) => !proven.has(hash)).length
  if (after === 0 || last.commit === null) return []
  return [
    trailFinding(
      'info',
      'verify/unproven',
      { commit: last.commit },
      {
        zh: `第${last.number}次封存以后的 ${after} 次保存还没有封存，不能证明没有改过`,
        en: `${after} commits after seal ${last.number} are not sealed yet: that they were not changed cannot be proven`,
      },
    ),
  ]
}
