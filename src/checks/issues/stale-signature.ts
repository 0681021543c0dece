import type { Text } from '../../language.ts'
import { issues } from '../../papers/issues.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { PrintPart } from '../../signatures/fingerprint.ts'
import { type StaleSignature, staleSignatures } from '../../signatures/stale-signatures.ts'
import { stepTitles } from '../../signatures/step-titles.ts'
import type { VillageCheck } from '../check.ts'

export const issuesStaleSignature: VillageCheck = {
  code: 'issues/stale-signature',
  severity: 'error',
  scope: 'village',
  title: { zh: '签名以后底稿和所引材料没有改动', en: 'Nothing was changed under a signature' },
  rationale: {
    zh: '签名签的是当时的内容：底稿的栏目，连同问题出处所引各条记录。签名后改动任何一处，签名人就没有看过现在的内容，须重新签名。没有内容摘要的纸面签名不作核对。本工具的规则。',
    en: 'A signature stands for what was there: the fields of the problem and the records it cites. Once any of it changes nobody has signed what stands there now. Ink without a print is not compared. Our own rule.',
  },
  *run(village, workspace) {
    for (const { data, source } of papersOf(village, issues)) {
      for (const [index, issue] of data.issues.entries()) {
        const stale = staleSignatures(issue, village, workspace)
        const [first] = stale
        if (!first) continue
        const path = ['issues', index, 'sign', first.step] as const
        yield {
          ...source.at(...path, first.parts.length === 0 && first.algorithm !== null ? 'algorithm' : 'print'),
          message: messageOf(issue.id, stale, first),
          hint: hintOf(village.name, issue.id, first),
        }
      }
    }
  },
}

const whatDiffers: Readonly<Record<PrintPart, Text>> = {
  fields: { zh: '底稿内容', en: 'the problem' },
  sources: { zh: '所引记录', en: 'a record it cites' },
  restricted: { zh: '所引受限记录', en: 'a restricted record it cites' },
}

function messageOf(id: string, stale: readonly StaleSignature[], { parts, algorithm }: StaleSignature): Text {
  if (parts.length === 0) {
    const said = algorithm ?? '—'
    return {
      zh: `${id} 的签名算法是“${said}”，本工具不认得，无法核对`,
      en: `${id} is signed by the algorithm “${said}”, which this program does not know`,
    }
  }
  const who = (language: keyof Text) =>
    stale.map(({ step, by }) => `${stepTitles[step][language]}${language === 'en' ? ' ' : ''}${by ?? '—'}`)
  const what = (language: keyof Text) => parts.map((part) => whatDiffers[part][language])
  return {
    zh: `${id} 签名以后${what('zh').join('、')}有改动，须重新签名：${who('zh').join('、')}`,
    en: `${id}: ${what('en').join(' and ')} changed after it was signed; to sign again: ${who('en').join(', ')}`,
  }
}

function hintOf(village: string, id: string, { step, parts }: StaleSignature): Text {
  if (parts.length === 0)
    return { zh: '安装新版本的 inspect 再核对。', en: 'Check it with a newer version of inspect.' }
  return {
    zh: `核对改动（inspect log ${village} ${id}）后依次重签：inspect sign ${village} ${id} --as ${step}；不该改的改回原样。`,
    en: `See what changed (inspect log ${village} ${id}), then sign anew in order: inspect sign ${village} ${id} --as ${step}; or put back what was signed.`,
  }
}
