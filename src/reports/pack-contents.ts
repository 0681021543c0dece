import { dayInChinese } from '../papers/day-in-chinese.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import type { DocumentView } from '../views/document.ts'
import { plainDocument } from '../views/plain-document.ts'
import { plainParagraph, plainWords } from '../views/plain-words.ts'
import type { Recipient } from './recipients.ts'

export interface PackedFile {
  /** within the set */
  readonly path: string
  readonly title: string
  readonly edition: string
  readonly sha256: string
}

/** 目录 of a set of documents: what lies in it, how to tell that it is unchanged, and what was left out. */
export function contentsView(
  {
    recipient,
    addressee,
    rows,
  }: {
    readonly recipient: Recipient
    readonly addressee: string
    readonly rows: readonly PackedFile[]
  },
  round: RoundPaper,
  today: string,
): DocumentView {
  const to = addressee === '' ? recipient.title.zh : addressee
  return plainDocument({
    title: [`送${to}文书目录`],
    blocks: [
      plainParagraph(`${round.name}。收受对象：${to}。共${rows.length}件。`),
      {
        kind: 'table',
        caption: null,
        columns: [
          { title: '序号', weight: 1.2, align: 'centre' },
          { title: '文件', weight: 6, align: 'left' },
          { title: '版本', weight: 1.8, align: 'centre' },
          { title: 'SHA-256', weight: 8, align: 'left' },
        ],
        rows: rows.map(({ path, edition, sha256 }, index) => [
          plainWords(String(index + 1)),
          plainWords(path),
          plainWords(edition),
          plainWords(sha256.match(/.{1,32}/gu)?.join('\n') ?? ''),
        ]),
        note: 'SHA-256 与文件不一致的，文件已被改动。',
      },
      plainParagraph(`未列入：${recipient.without.join('；')}。`),
    ],
    sender: round.house?.issuer ?? round.office,
    date: dayInChinese(today),
  })
}
