import type { Choice } from '../analysis/field-choices.ts'
import type { Text } from '../language.ts'
import { type Field, resolveField } from '../papers/fields.ts'
import { choicesOf, type Typed, typedValue, typesOf } from '../papers/typed-value.ts'
import type { Question } from './dialogue.ts'
import { printable } from './printable.ts'
import { styleFor } from './style.ts'
import type { Session } from './terminal.ts'
import { clip, padEnd, widthOf } from './width.ts'
import { wrap } from './wrap.ts'

/** A field as it is asked for. */
export interface AskedField {
  readonly field: Field
  readonly label: string
  readonly required: boolean
  readonly choices: readonly Choice[]
  /** as it would be typed; null where Enter leaves the field empty */
  readonly preset: string | null
}

const WIDTH = 78

export function fieldQuestion(asked: AskedField, session: Session): Question {
  const style = styleFor(session.colour)
  const { label, field, choices, preset } = asked
  const note = session.say(isMust(asked) ? { zh: '（必填）', en: ' (required)' } : { zh: '', en: '' })
  const lines = [`\n${style.bold(label)}${note}`]
  if (field.description) lines.push(style.dim(wrap(field.description, WIDTH, '  ')))
  if (choices.length > 0) lines.push(choiceList(choices))
  return {
    text: `${lines.join('\n')}\n`,
    prompt: preset === null ? '> ' : `[${printable(preset)}] > `,
    again: (answer) => `[${printable(answer)}] > `,
    read: (answer) => readAnswer(asked, answer),
  }
}

function isMust({ field, required, preset }: AskedField): boolean {
  return required && preset === null && !typesOf(field).some((type) => type === 'null' || type === 'array')
}

/** Numbered, side by side where they are short. */
function choiceList(choices: readonly Choice[]): string {
  const shown = choices.map(({ value, name }, index) =>
    clip(
      printable(`${index + 1} ${value}${name === null ? '' : ` ${name}`}`).replaceAll('\n', ' '),
      WIDTH - 2,
    ),
  )
  const column = Math.max(...shown.map(widthOf)) + 2
  const across = Math.max(1, Math.floor((WIDTH - 2) / column))
  const rows = Array.from({ length: Math.ceil(shown.length / across) }, (_, row) =>
    shown.slice(row * across, (row + 1) * across),
  )
  return rows.map((row) => `  ${row.map((one) => padEnd(one, column)).join('')}`.trimEnd()).join('\n')
}

/** undefined where the field is left out, null where it is not known yet. */
function readAnswer(asked: AskedField, answer: string): Typed {
  const { field, required, choices, preset } = asked
  const text = answer === '' ? (preset ?? '') : answer
  const types = typesOf(field)
  if (text === '') {
    if (isMust(asked)) return { wanted: { zh: '有内容，不能空着', en: 'something; it cannot be left empty' } }
    return { value: !required ? undefined : types.includes('array') ? [] : null }
  }
  if (choices.length === 0) return typedValue(field, text)
  return types.includes('array') ? severalChosen(field, text, choices) : chosen(field, text, choices)
}

function severalChosen(field: Field, text: string, choices: readonly Choice[]): Typed {
  const parts = text.split(/[,，、;；\s]+/u).filter((part) => part !== '')
  const typed = parts.map((part) => chosen(field.items ?? {}, part, choices))
  return (
    typed.find((one) => 'wanted' in one) ?? { value: typed.map((one) => ('value' in one ? one.value : null)) }
  )
}

/** By number, by value or name, by the beginning of one; anything else only where the schema lists no choices. */
function chosen(field: Field, text: string, choices: readonly Choice[]): Typed {
  const plain = text.normalize('NFKC').trim()
  const numbered = /^\d{1,3}$/u.test(plain) ? choices[Number(plain) - 1] : undefined
  const same = choices.find(({ value, name }) => value === plain || name === plain)
  const beginning = choices.filter(({ value, name }) => value.startsWith(plain) || name?.startsWith(plain))
  const only = beginning.length === 1 && choicesOf(field).length > 0 ? beginning[0] : undefined
  const found = same ?? numbered ?? only
  if (!found && /^\d{1,3}$/u.test(plain) && isName(field)) return { wanted: beyond(choices.length) }
  return typedValue(field, found?.value ?? text)
}

/** Without a list of its own in the schema: a slip beyond the numbers shown would pass for a name. */
function isName(asked: Field): boolean {
  const field = resolveField(asked)
  return choicesOf(field).length === 0 && typesOf(field).includes('string')
}

function beyond(last: number): Text {
  return { zh: `1—${last} 的序号，或写全名称`, en: `a number from 1 to ${last}, or the name itself` }
}

/** A question that Enter answers with no. */
export function yesQuestion(session: Session, zh: string, en: string): Question {
  return {
    text: '',
    prompt: `\n${session.say({ zh: `${zh}（y 是，回车 否）> `, en: `${en} (y, or Enter for no) > ` })}`,
    read: (answer) => {
      if (answer === '') return { value: false }
      return typedValue({ type: 'boolean' }, answer)
    },
  }
}
