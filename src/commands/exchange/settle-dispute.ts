import { join } from 'node:path'
import { removeDisputeFile } from '../../disk/dispute-files.ts'
import { readWhole } from '../../disk/read.ts'
import { removeFile } from '../../disk/remove-file.ts'
import { writeInside } from '../../disk/write-inside.ts'
import { tellMerged } from '../../git/conclude-merge.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import type { OpenDispute } from '../../merging/open-dispute.ts'
import { pathOf } from '../../merging/step.ts'
import { fieldAt, keysAt } from '../../papers/fields.ts'
import { paperKinds } from '../../papers/index.ts'
import { typesOf } from '../../papers/typed-value.ts'
import { removeValue, setValue } from '../../source/edit-paper.ts'
import type { Path } from '../../source/location.ts'
import { Source } from '../../source/source.ts'
import { UsageError } from '../../usage-error.ts'

/** What somebody decided: one of the two, or something else. */
export type Decision = { readonly take: 'ours' | 'theirs' } | { readonly value: unknown }

/** Puts the decision into the paper, then forgets the dispute: killed in between, it is asked again. */
export function settleDispute(root: string, dispute: OpenDispute, decision: Decision): void {
  if (dispute.whole !== null) settleFile(root, dispute, decision)
  else settleValue(root, dispute, decision)
  const restricted = dispute.file.startsWith('restricted/')
  if (restricted) tellMerged(join(root, 'restricted'), dispute.file.slice('restricted/'.length))
  else tellMerged(root, dispute.file)
  removeDisputeFile(root, dispute.file, dispute.id)
}

function settleValue(root: string, dispute: OpenDispute, decision: Decision): void {
  const { file, steps, removedBy } = dispute
  const path = join(root, file)
  const bytes = readWhole(path)?.bytes
  if (!bytes) throw new UsageError({ zh: `打不开“${file}”`, en: `cannot open “${file}”` })
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const at = pathOf(new Source(file, text).value, steps)
  if (at === null) {
    // Somebody took the record out since: there is nothing left to decide but that.
    if ('take' in decision && decision.take === removedBy) return
    throw new UsageError(
      {
        zh: `${dispute.record ?? file}已不在文书里`,
        en: `${dispute.record ?? file} is no longer in the paper`,
      },
      { zh: '先把这条记录放回去，再裁定。', en: 'Put the record back first.' },
    )
  }
  const gone = 'take' in decision && decision.take === removedBy
  const value = 'take' in decision ? dispute[decision.take] : decision.value
  writeInside(root, path, gone ? removeValue(text, at) : edited(text, dispute, at, value))
}

/** null is written where the field may be null, else it is left out. */
function edited(text: string, { kind: name }: OpenDispute, path: Path, value: unknown): string {
  const schema = paperKinds.find((one) => one.name === name)?.schema ?? {}
  const field = fieldAt(schema, path)
  if (value === null && field && !typesOf(field).includes('null')) return removeValue(text, path)
  return setValue(text, path, value, (at) => keysAt(schema, at))
}

function settleFile(root: string, { file, whole, removedBy }: OpenDispute, decision: Decision): void {
  if (!('take' in decision))
    throw new UsageError(
      { zh: `“${file}”是整份文件，只能用 --take`, en: `“${file}” is a whole file: settle it with --take` },
      { zh: '写 --take ours 或 --take theirs。', en: 'Write --take ours or --take theirs.' },
    )
  const path = join(root, file)
  if (decision.take === removedBy) {
    removeFile(path)
    return
  }
  const blob = whole?.[decision.take] ?? null
  const restricted = file.startsWith('restricted/')
  const [bytes] = blob === null ? [] : readBlobs(restricted ? join(root, 'restricted') : root, [blob])
  if (bytes) writeInside(root, path, bytes)
  else
    throw new UsageError(
      { zh: `“${file}”的这个版本找不到了`, en: `that version of “${file}” is not to be found` },
      {
        zh: '用 git checkout 取回要用的版本，再写 --take ours。',
        en: 'Get the version with git checkout, then --take ours.',
      },
    )
}
