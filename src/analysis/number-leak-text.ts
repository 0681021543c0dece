import type { Text } from '../language.ts'
import { labelAt } from '../papers/fields.ts'
import type { PrivateNumberKind } from './private-numbers.ts'
import type { ProsePlace } from './prose-places.ts'

/** What to say of a number in the wrong place: never the number. */
export function numberLeakText(
  kind: PrivateNumberKind,
  { path }: ProsePlace,
  schema: object,
): { message: Text; hint: Text } {
  const zh = path ? `“${labelAt(schema, path)}”` : '批注'
  const en = path ? zh : 'A comment'
  return kind === 'identity'
    ? {
        message: { zh: `${zh}里写有身份证号码 ■■■`, en: `${en} holds an identity-card number ■■■` },
        hint: {
          zh: '删去号码；确需区分同名的人，写职务或村民小组。',
          en: 'Delete it; to tell namesakes apart write post or group.',
        },
      }
    : {
        message: { zh: `${zh}里写有电话号码 ■■■`, en: `${en} holds a telephone number ■■■` },
        hint: {
          zh: '删去号码；需要联系的，记在受限的“代称对照表”的“联系方式”。',
          en: 'Delete it; if it is needed it goes into the contact field of persons.yaml.',
        },
      }
}
