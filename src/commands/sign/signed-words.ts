import type { Text } from '../../language.ts'
import { stepTitles } from '../../signatures/step-titles.ts'
import type { NewSignature } from './sign-plan.ts'

/** What was signed by whom, and whose signature it ends. */
export function signedWords({ issue, step, signature, stale }: NewSignature): Text {
  const { by, date, print } = signature
  const gone = stale.filter((one) => one !== step).map((one) => stepTitles[one])
  const again: Text = {
    zh: gone.length > 0 ? `；${gone.map(({ zh }) => zh).join('、')}的旧签名作废，须重新签名` : '',
    en: gone.length > 0 ? `; the ${gone.map(({ en }) => en).join(' and the ')} has to sign anew` : '',
  }
  const unseen: Text = print?.endsWith('.unseen')
    ? { zh: '；受限资料不在这里，签名不含其内容', en: '; without the restricted papers, which are not here' }
    : { zh: '', en: '' }
  return {
    zh: `${issue.id} ${stepTitles[step].zh}${by}签名（${date}）${again.zh}${unseen.zh}`,
    en: `${issue.id}: ${by} signed as ${stepTitles[step].en} on ${date}${again.en}${unseen.en}`,
  }
}

/** Said where this step has nothing to sign. `waiting`: how many problems lack the step before. */
export function nothingWaits(waiting: number): Text {
  return waiting === 0
    ? { zh: '这一步没有待签的底稿。', en: 'Nothing waits for this step.' }
    : {
        zh: `${waiting} 份底稿还等前一步签名，这一步没有可签的。`,
        en: `${waiting} wait for the step before; none for this one.`,
      }
}
