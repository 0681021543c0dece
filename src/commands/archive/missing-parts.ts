import { checkRound } from '../../checks/check-round.ts'
import { checks } from '../../checks/index.ts'
import { openFindingsCache } from '../../disk/findings-cache.ts'
import type { Text } from '../../language.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { pendingRepositories } from '../round/pending-repositories.ts'
import type { SealedState } from './sealed-state.ts'

/** All that keeps a round from being filed, so that it can be mended at once. `readers`: null where no restricted part is wanted. */
export function missingParts(
  workspace: LoadedWorkspace,
  state: SealedState | null,
  readers: readonly string[] | null,
): Text[] {
  return [
    ...unsaved(workspace.root),
    ...(state ? restrictedPart(workspace, state) : [notSealed]),
    ...(workspace.restricted && readers?.length === 0 ? [nobodyReads] : []),
    ...archiveNumbers(workspace),
    ...evidence(workspace),
  ]
}

const notSealed: Text = {
  zh: '没有封存，或者封存的清单不全：先运行 inspect seal 归档',
  en: 'nothing is sealed, or its manifest is not whole: run inspect seal archive first',
}

const nobodyReads: Text = {
  zh: '没有人打得开受限部分：请保管人运行 inspect keys make 姓名，或用 --for 写 age1 开头的公钥；不要受限部分的，用 --open-only',
  en: 'nobody could open the restricted part: enter a key with inspect keys make, name one with --for, or use --open-only',
}

function unsaved(root: string): Text[] {
  return pendingRepositories(root).flatMap(({ files, prefix }) =>
    files.map((file) => ({
      zh: `${prefix}${file} 还没有保存：先运行 inspect save，再封存`,
      en: `${prefix}${file} is not saved: run inspect save, then seal`,
    })),
  )
}

/** Without the restricted papers nobody knows whose name must not be in the open part. */
function restrictedPart({ restricted }: LoadedWorkspace, { manifest }: SealedState): Text[] {
  if (!restricted && manifest.restricted !== null)
    return [
      {
        zh: '受限资料（restricted/）不在这里，无法查案卷里有没有说话人的姓名',
        en: 'the restricted papers are not here: nobody can tell whether the archive names those who spoke',
      },
    ]
  if (restricted && manifest.restricted === null)
    return [
      {
        zh: '最后一次封存没有封存受限资料：在有 restricted/ 的机器上再封存一次',
        en: 'the last seal did not see the restricted papers: seal once more where they are',
      },
    ]
  return []
}

function archiveNumbers({ round }: LoadedWorkspace): Text[] {
  return round.data.house?.archive
    ? []
    : [
        {
          zh: 'inspect.yaml 没有 house.archive（全宗号、保管期限、机构代码），编不了档号',
          en: 'inspect.yaml has no house.archive: no archive numbers',
        },
      ]
}

const EVIDENCE = new Set(['evidence/missing-file', 'evidence/changed-file'])

function evidence(workspace: LoadedWorkspace): Text[] {
  const wanted = checks.filter(({ code }) => EVIDENCE.has(code))
  return checkRound(workspace, wanted, openFindingsCache(workspace.root, process.env.BUILD_ID)).map(
    ({ file, message }) => ({
      zh: `${file}：${message.zh}`,
      en: `${file}: ${message.en}`,
    }),
  )
}
