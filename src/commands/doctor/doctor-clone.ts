import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { leftovers, removeLeftover } from '../../disk/leftovers.ts'
import { isMerging } from '../../git/pending-files.ts'
import type { Text } from '../../language.ts'
import { installDrivers, lacksDrivers } from '../round/install-drivers.ts'
import { hookAdvice, installHooks, missingHooks } from '../round/install-hooks.ts'
import type { DoctorFinding } from './doctor-finding.ts'

/** What a clone does not carry, and what a run that was cut off has left: both can be put right. */
export function cloneFindings(root: string, now: number): DoctorFinding[] {
  const repositories = ['', 'restricted'].filter((one) => isThere(join(root, one, '.git')))
  return [
    ...repositories.flatMap((repository) => [drivers(root, repository), ...hooks(root, repository)]),
    ...repositories.flatMap((repository) => unfinished(root, repository)),
    ...leftovers(root, now).map((path) => leftover(root, path)),
  ]
}

function nameOf(repository: string): Text {
  return repository === '' ? { zh: '本轮', en: 'the round' } : { zh: 'restricted', en: 'restricted/' }
}

function drivers(root: string, repository: string): DoctorFinding {
  const name = nameOf(repository)
  if (!lacksDrivers(root, repository))
    return {
      name: 'drivers',
      state: 'good',
      title: {
        zh: `${name.zh}：底稿按记录合并、比较`,
        en: `${name.en}: papers are merged and compared by record`,
      },
    }
  return {
    name: 'drivers',
    state: 'bad',
    title: {
      zh: `${name.zh}：git 还不会按记录合并底稿`,
      en: `${name.en}: git does not merge papers by record yet`,
    },
    hint: FIX,
    fix: () => installDrivers(root),
    fixed: {
      zh: `${name.zh}：已装好底稿的合并、比较`,
      en: `${name.en}: merging and comparing by record is set up`,
    },
  }
}

const FIX: Text = { zh: '运行 inspect doctor --fix。', en: 'Run inspect doctor --fix.' }

function hooks(root: string, repository: string): DoctorFinding[] {
  const name = nameOf(repository)
  const missing = missingHooks(root, repository)
  const others = missing.flatMap((one) => hookAdvice(one) ?? [])
  const notes = others.map((title): DoctorFinding => ({ name: 'hooks', state: 'note', title }))
  if (missing.length > others.length) return [notInstalled(root, name), ...notes]
  if (notes.length > 0) return notes
  const title = { zh: `${name.zh}：提交前核对已装好`, en: `${name.en}: commits are looked through` }
  return [{ name: 'hooks', state: 'good', title }]
}

function notInstalled(root: string, name: Text): DoctorFinding {
  return {
    name: 'hooks',
    state: 'bad',
    title: { zh: `${name.zh}：没有装提交前核对`, en: `${name.en}: commits are not looked through` },
    hint: FIX,
    fix: () => installHooks(root),
    fixed: { zh: `${name.zh}：已装好提交前核对`, en: `${name.en}: commits are looked through from now on` },
  }
}

function unfinished(root: string, repository: string): DoctorFinding[] {
  if (!isMerging(join(root, repository))) return []
  const name = nameOf(repository)
  return [
    {
      name: 'merge',
      state: 'bad',
      title: { zh: `${name.zh}：有一次合并没有做完`, en: `${name.en}: a merge is not finished` },
      hint: { zh: '运行 inspect resolve。', en: 'Run inspect resolve.' },
    },
  ]
}

function leftover(root: string, path: string): DoctorFinding {
  return {
    name: 'leftover',
    state: 'bad',
    title: { zh: `中断留下的“${path}”`, en: `“${path}” was left by a run that was cut off` },
    hint: FIX,
    fix: () => removeLeftover(root, path),
    fixed: { zh: `已删去中断留下的“${path}”`, en: `“${path}”, left by a run that was cut off, is removed` },
  }
}
