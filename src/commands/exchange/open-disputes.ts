import { readDisputeFiles } from '../../disk/dispute-files.ts'
import { type OpenDispute, readOpenDispute } from '../../merging/open-dispute.ts'
import { placeOf } from '../../papers/place-of.ts'
import { UsageError } from '../../usage-error.ts'
import { forgetGivenUp } from '../round/forget-given-up.ts'

/** What nobody has settled yet, by file and record. */
export function openDisputesOf(root: string): OpenDispute[] {
  forgetGivenUp(root)
  const found = readDisputeFiles(root).flatMap((text) => readOpenDispute(text) ?? [])
  return found.sort((a, b) =>
    `${a.file} ${a.record} ${a.label}` < `${b.file} ${b.record} ${b.label}` ? -1 : 1,
  )
}

/** Those of a village, a record or a dispute's own number; all where nothing is named. */
export function chosenDisputes(disputes: readonly OpenDispute[], names: readonly string[]): OpenDispute[] {
  const chosen = disputes.filter((one) => names.every((name) => isNamed(one, name)))
  if (names.length === 0 || chosen.length > 0) return chosen
  const said = names.join(' ')
  throw new UsageError(
    { zh: `“${said}”没有未裁定的地方`, en: `nothing is open under “${said}”` },
    { zh: '用 inspect resolve --list 查看。', en: 'See inspect resolve --list.' },
  )
}

function isNamed({ id, file, record }: OpenDispute, said: string): boolean {
  const name = said.normalize('NFC')
  return id === name || record === name || (name !== '' && placeOf(file).normalize('NFC').startsWith(name))
}
