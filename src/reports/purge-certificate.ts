import { dayInChinese } from '../papers/day-in-chinese.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import type { DocumentView, Table } from '../views/document.ts'
import { plainDocument } from '../views/plain-document.ts'
import { plainParagraph, plainWords } from '../views/plain-words.ts'

/** A file that was removed; a whole history counts as one. */
export interface PurgedFile {
  /** relative to the round, with `/`; names of those who spoke are veiled */
  readonly path: string
  /** bytes */
  readonly size: number
  /** null for what has no content of its own: a link, a history */
  readonly sha256: string | null
}

/** What was removed, when, by whom, and what remains of it. */
export interface PurgeRecord {
  readonly format: 'inspect-purge-v1'
  readonly round: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly by: string
  /** whether papers and history went as well */
  readonly all: boolean
  /** the archive that was verified in its place before */
  readonly archive: { readonly file: string; readonly sealCode: string; readonly code: string } | null
  readonly files: readonly PurgedFile[]
  /** restricted files by number alone: their names and hashes stay with them */
  readonly restricted: { readonly files: number; readonly size: number }
}

/** 清理证明, for the file. */
export function purgeCertificate(record: PurgeRecord, round: RoundPaper): DocumentView {
  const { files, restricted, by, date, all, archive } = record
  const size = files.reduce((sum, file) => sum + file.size, 0)
  const scope = all ? '工作底稿、历史记录和工作副本' : '工作副本'
  return plainDocument({
    title: [`${record.round}`, all ? '资料清理（销毁）证明' : '工作副本清理证明'],
    blocks: [
      plainParagraph(
        `${dayInChinese(date)}，${by}清理了${record.round}在本机的${scope}，共${files.length}件、${size}字节${restricted.files > 0 ? `；另有受限资料${restricted.files}件、${restricted.size}字节，名称不列` : ''}。`,
      ),
      plainParagraph(
        archive
          ? `清理前已核对案卷“${archive.file}”：档案校验码${archive.sealCode}，案卷校验码${archive.code}，案卷完好。`
          : '底稿、证据和历史记录没有清理。',
      ),
      tableOf(files),
      plainParagraph('经办人（签名）：　　　　　　　　监销人（签名）：　　　　　　　　'),
    ],
    sender: round.house?.issuer ?? round.office,
    date: dayInChinese(date),
  })
}

function tableOf(files: readonly PurgedFile[]): Table {
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: '序号', weight: 1.2, align: 'centre' },
      { title: '名称', weight: 6, align: 'left' },
      { title: '字节', weight: 2.4, align: 'right' },
      { title: 'SHA-256', weight: 7.2, align: 'left' },
    ],
    rows: files.map(({ path, size, sha256 }, index) => [
      plainWords(String(index + 1)),
      plainWords(path),
      plainWords(String(size)),
      plainWords(sha256?.match(/.{1,22}/gu)?.join('\n') ?? '—'),
    ]),
    note: '“—”为链接或者整个历史记录，没有单独的校验值。删去的是这台机器上的文件；其他机器、移动介质上的副本另行清理。',
  }
}
