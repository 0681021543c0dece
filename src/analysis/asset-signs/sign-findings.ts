import type { Text } from '../../language.ts'
import { assets } from '../../papers/assets.ts'
import { paperOf, type Village, type Workspace } from '../../papers/workspace.ts'
import type { Location } from '../../source/location.ts'
import type { SignRule } from './sign.ts'
import { signContext } from './sign-context.ts'

const HINT: Text = {
  zh: '这是疑点，不是结论：请核对合同、凭证和会议记录，并听取当事人说明；查实的写入问题底稿，排除的在待查问题清单注明。',
  en: 'This is a lead, not a finding: compare contract, vouchers and minutes and hear the parties; record what is confirmed as a problem and note what is ruled out.',
}

/** A check's title says at once that this is a sign and no fault. */
export function signTitle({ title }: SignRule): Text {
  return { zh: `疑点：${title.zh}`, en: `Sign: ${title.en}` }
}

/** The signs of one rule, located and worded as a check reports them. */
export function* signFindings(
  rule: SignRule,
  village: Village,
  workspace: Workspace,
): Iterable<Location & { message: Text; hint: Text }> {
  const source = paperOf(village, assets)?.source
  const context = signContext(village, workspace)
  if (!source || !context) return
  for (const sign of rule.find(context)) {
    yield {
      ...source.at(...sign.path),
      message: {
        zh: `疑点，待核实：${sign.recordId} ${sign.message.zh}。依据：${sign.basis.zh}`,
        en: `Sign to be looked into: ${sign.recordId} ${sign.message.en}${sign.message.en.endsWith('?') ? '' : '.'} Basis: ${sign.basis.en}`,
      },
      hint: HINT,
    }
  }
}
