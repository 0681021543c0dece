import type { Text } from '../language.ts'
import { labelAt } from '../papers/fields.ts'
import type { SpeakerLeak } from './speaker-leaks.ts'

/** What to say of a leak: never whose name it is, nor the name. */
export function speakerLeakText({ what, place }: SpeakerLeak, schema: object): { message: Text; hint: Text } {
  const where = place.path
    ? { zh: `“${labelAt(schema, place.path)}”`, en: `“${labelAt(schema, place.path)}”` }
    : { zh: '批注', en: 'A comment' }
  return { message: message(what, where), hint: HINTS[what] }
}

function message(what: SpeakerLeak['what'], { zh, en }: Text): Text {
  if (what === 'contact') {
    return {
      zh: `${zh}里写有说话人的联系方式 ■■■，联系方式只能在受限底稿`,
      en: `${en} holds a speaker’s contact ■■■, which belongs into restricted papers only`,
    }
  }
  if (what === 'name') {
    return {
      zh: `${zh}里写有说话人的姓名 ■■■，姓名只能在受限底稿`,
      en: `${en} holds a speaker’s name ■■■, which belongs into restricted papers only`,
    }
  }
  return {
    zh: `${zh}里，姓名 ■■■ 与代称、谈话（信访）编号或者“反映、举报、谈话”写在一起，看得出是谁说的`,
    en: `${en} puts the name ■■■ beside an alias, an interview or petition id, or words of speaking: it tells who spoke`,
  }
}

const HINTS: Readonly<Record<SpeakerLeak['what'], Text>> = {
  name: { zh: '改用代称，如 农户甲。', en: 'Use the alias instead, such as 农户甲.' },
  contact: {
    zh: '删去，需要时记在“代称对照表”的“联系方式”。',
    en: 'Delete it; if it is needed it goes into persons.yaml.',
  },
  'public-name': {
    zh: '只写事实和书证，不写是谁说的；或者改用代称，不写姓名。',
    en: 'Write facts and documents, not who said so; or use the alias and no name.',
  },
}
