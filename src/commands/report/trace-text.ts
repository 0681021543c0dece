import type { Text } from '../../language.ts'
import { type FileState, fileState } from '../../reports/file-state.ts'
import { placeText } from '../../reports/place-text.ts'
import type { TracedEvidence, TracedSource } from '../../reports/proof-trace.ts'
import type { StatedRecord } from '../../reports/stated-records.ts'
import type { TracedDocument } from '../../reports/trace-json.ts'
import type { SignatureStanding, SignatureState } from '../../signatures/signature-states.ts'
import { stepTitles } from '../../signatures/step-titles.ts'
import { styleFor } from '../../terminal/style.ts'
import type { Session } from '../../terminal/terminal.ts'
import { padEnd, widthOf } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'

const WIDTH = 80
/** Labels of sources up to this width stand beside their place. */
const LABEL = 22
/** Characters of a hash: enough to compare by eye. */
const SHORT = 12

export function traceText(documents: readonly TracedDocument[], session: Session): string {
  return documents.map((document) => documentText(document, session)).join('\n')
}

function documentText({ name, records }: TracedDocument, session: Session): string {
  const style = styleFor(session.colour)
  const count = session.say({
    zh: records.length === 0 ? '没有涉及底稿里的问题' : `涉及底稿${records.length}项`,
    en: records.length === 0 ? 'states no record' : `${records.length} records`,
  })
  const blocks = records.map((record) => recordText(record, session))
  return [`${style.bold(name)}  ${count}`, ...blocks].join('\n\n').concat('\n')
}

function recordText(record: StatedRecord, session: Session): string {
  const { village, id, feature, sources, signatures } = record
  const head = `${village.name}/${id}${feature ? ` ${feature}` : ''}`
  return [
    wrap(`${whereText(record, session)}  ${head}`, WIDTH),
    ...sources.map((source) => sourceText(source, session)),
    ...(sources.length === 0 ? [`  ${session.say({ zh: '没有出处', en: 'no source' })}`] : []),
    ...(signatures.length === 0 ? [] : [wrap(signatureText(signatures, session), WIDTH, '  ')]),
  ].join('\n')
}

function whereText({ place, footnotes }: StatedRecord, session: Session): string {
  const notes = footnotes.join('、')
  const note = notes && session.say({ zh: `脚注${notes}`, en: `note ${notes}` })
  return [session.say(placeText(place)), note].filter((part) => part !== '').join(session.say(BETWEEN))
}

const BETWEEN: Text = { zh: ' ', en: ', ' }

function sourceText(source: TracedSource, session: Session): string {
  const { reference, label, state, evidence, place } = source
  const at = place()
  const where = at ? `${at.file}${at.range ? `:${at.range.start.line}` : ''}` : session.say(STATES[state])
  const name = session.say({ zh: label, en: reference })
  const files = evidence.map((one) => evidenceText(one, session))
  return [beside(name, where), ...files].join('\n')
}

const STATES: Readonly<Record<TracedSource['state'], Text>> = {
  found: { zh: '', en: '' },
  apart: { zh: '受限，另存', en: 'restricted: kept apart' },
  missing: { zh: '底稿里没有', en: 'not in the papers' },
}

function evidenceText(one: TracedEvidence, session: Session): string {
  const { id, page, pages, file, sha256 } = one
  const state = session.say(FILES[fileState(one)])
  const zh = page !== null ? `第${page}页` : pages === null ? '' : `共${pages}页`
  const en = page !== null ? `p. ${page}` : pages === null ? '' : `(${pages} p.)`
  const name = `  ${id} ${session.say({ zh, en })}`.trimEnd()
  if (file === null) return beside(name, state)
  const hash = `sha256 ${sha256?.slice(0, SHORT) ?? '—'} ${state}`
  return `${beside(name, file)}\n${beside('', hash)}`
}

const FILES: Readonly<Record<FileState, Text>> = {
  same: { zh: '与登记一致', en: 'as listed' },
  changed: { zh: '与登记不一致', en: 'NOT as listed' },
  gone: { zh: '文件不在了', en: 'the file is gone' },
  apart: { zh: '受限，另存', en: 'restricted: kept apart' },
}

/** A place is never broken, so that it can be copied. */
function beside(name: string, where: string): string {
  const left = `  ${name}`
  if (widthOf(left) <= LABEL + 2) return `${padEnd(left, LABEL + 2)}  ${where}`.trimEnd()
  return `${wrap(left.trimStart(), WIDTH, '  ')}\n${padEnd('', LABEL + 2)}  ${where}`.trimEnd()
}

/** What the three have in common is said once. */
function signatureText(signatures: readonly SignatureState[], { say }: Session): string {
  const alike = new Set(signatures.map(standingText).map(({ zh }) => zh)).size === 1
  const [first] = signatures
  const each = signatures.map((one): Text => {
    const who = [one.by, one.date].map((part) => (part === null ? '' : ` ${part}`)).join('')
    const { zh, en } = stepTitles[one.step]
    const state = standingText(one)
    return alike
      ? { zh: zh + who, en: en + who }
      : { zh: `${zh}${who}（${state.zh}）`, en: `${en}${who} (${state.en})` }
  })
  const all = alike && first ? standingText(first) : null
  return say({
    zh: `${each.map(({ zh }) => zh).join('，')}${all ? `（${all.zh}）` : ''}`,
    en: `${each.map(({ en }) => en).join(', ')}${all ? ` (${all.en})` : ''}`,
  })
}

function standingText({ standing, paper }: SignatureState): Text {
  const { zh, en } = STANDINGS[standing]
  return paper === null ? { zh, en } : { zh: `${zh}，见 ${paper}`, en: `${en}, see ${paper}` }
}

const STANDINGS: Readonly<Record<SignatureStanding, Text>> = {
  valid: { zh: '有效', en: 'valid' },
  stale: { zh: '签名后有改动', en: 'changed since' },
  unprinted: { zh: '未记内容摘要', en: 'no print noted' },
  unsigned: { zh: '未签', en: 'unsigned' },
}
