import { type Choice, fieldChoices } from '../analysis/field-choices.ts'
import { type Field, fieldAt, keysAt, labelAt } from '../papers/fields.ts'
import { choicesOf, typesOf } from '../papers/typed-value.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import { Dialogue } from './dialogue.ts'
import { fieldQuestion, yesQuestion } from './field-question.ts'
import type { Session } from './terminal.ts'

type Data = Record<string, unknown>
type Path = readonly (string | number)[]

/** What a record is asked for. */
export interface RecordForm {
  readonly schema: object
  /** of the record: `['visits', 0]` */
  readonly path: Path
  readonly village: Village
  readonly workspace: Workspace
  /** what the record would look like, and whether it may be written */
  preview(record: Data): { readonly text: string; readonly sound: boolean }
}

/** A record field by field in the order of the schema, shown before it is confirmed; null where someone cancelled. */
export async function askRecord(session: Session, form: RecordForm): Promise<Data | null> {
  const dialogue = new Dialogue(session)
  return dialogue.walk(async () => {
    const asking: Asking = { session, dialogue, form }
    const record = await askFields(asking, form.path)
    return (await confirmed(asking, record)) ? record : null
  })
}

interface Asking {
  readonly session: Session
  readonly dialogue: Dialogue
  readonly form: RecordForm
}

/** Given by the tool, or written by it. */
const NOT_ASKED = new Set(['id', 'ballot', 'sha256', 'algorithm', 'print', 'signature'])

async function askFields(asking: Asking, path: Path): Promise<Data> {
  const { schema } = asking.form
  const required = fieldAt(schema, path)?.required ?? []
  const record: Data = {}
  for (const key of keysAt(schema, path)) {
    if (NOT_ASKED.has(key)) continue
    const value = await askValue(asking, [...path, key], required.includes(key))
    if (value !== undefined) record[key] = value
  }
  return record
}

async function askValue(asking: Asking, path: Path, required: boolean): Promise<unknown> {
  const { schema } = asking.form
  const field = fieldAt(schema, path) ?? {}
  const types = typesOf(field)
  if (types.includes('array') && keysAt(schema, [...path, 0]).length > 0)
    return askList(asking, path, required)
  if (types.includes('object')) return askPart(asking, path, required && !types.includes('null'))
  const { session, dialogue, form } = asking
  const label = labelAt(schema, path)
  const choices = choicesFor(form, types.includes('array') ? (fieldAt(schema, [...path, 0]) ?? {}) : field)
  const preset = required ? presetOf(form, path, field) : null
  return dialogue.ask(fieldQuestion({ field, label, required, choices, preset }, session))
}

async function askList(asking: Asking, path: Path, required: boolean): Promise<unknown> {
  const label = labelAt(asking.form.schema, path)
  const entries: Data[] = []
  for (;;) {
    const zh = entries.length === 0 ? `${label}：要填写吗？` : `${label}：还有第 ${entries.length + 1} 条吗？`
    const en = `${label}: enter ${entries.length === 0 ? 'one' : 'another'}?`
    if ((await asking.dialogue.ask(yesQuestion(asking.session, zh, en))) !== true) break
    entries.push(await askFields(asking, [...path, entries.length]))
  }
  return entries.length > 0 || required ? entries : undefined
}

async function askPart(asking: Asking, path: Path, required: boolean): Promise<unknown> {
  const label = labelAt(asking.form.schema, path)
  const question = yesQuestion(asking.session, `${label}：要填写吗？`, `${label}: enter it?`)
  if (!required && (await asking.dialogue.ask(question)) !== true) return undefined
  return askFields(asking, path)
}

/** People of the village's own team stand first, the others need not be shown. */
function choicesFor({ village, workspace }: RecordForm, field: Field): readonly Choice[] {
  const choices = fieldChoices(field, village, workspace)
  if (field['x-refers'] !== 'person') return choices
  const team = workspace.round.data.teams.find(({ villages }) => villages.includes(village.name))
  const members = team ? [team.leader, team.deputy, ...team.members] : []
  const ours = choices.filter(({ value }) => members.includes(value))
  return ours.length > 0 ? ours : choices
}

const TODAY = new Set(['date', 'received', 'issued', 'collected'])

/** What Enter stands for in a field that must not be left out. */
function presetOf({ workspace, village }: RecordForm, path: Path, field: Field): string | null {
  const key = String(path.at(-1))
  if (key === 'status') return choicesOf(field)[0] ?? null
  if (key === 'by' && path.at(-2) === 'approved')
    return workspace.round.data.teams.find(({ villages }) => villages.includes(village.name))?.leader ?? null
  return field.format === 'date' && TODAY.has(key) ? workspace.today : null
}

async function confirmed({ session, dialogue, form }: Asking, record: Data): Promise<boolean> {
  const { text, sound } = form.preview(record)
  const prompt = session.say(
    sound
      ? {
          zh: '写入吗？（y 写入，< 返回修改，回车 取消）> ',
          en: 'Write it? (y, < to go back, Enter to cancel) > ',
        }
      : {
          zh: '有错误，不能写入。（< 返回修改，回车 取消）> ',
          en: 'There are errors. (< to go back, Enter to cancel) > ',
        },
  )
  const answer = await dialogue.ask({
    text: `\n${text}\n`,
    prompt,
    read: (said) => ({ value: sound && /^(?:y|yes|是|写入)$/iu.test(said.normalize('NFKC')) }),
  })
  return answer === true
}
