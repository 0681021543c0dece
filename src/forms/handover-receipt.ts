import { dayInChinese } from '../papers/day-in-chinese.ts'
import type { Block, DocumentView } from '../views/document.ts'
import {
  box,
  centred,
  type GridRow,
  grid,
  headRow,
  label,
  note,
  row,
  sheetView,
  signedRow,
} from './print-parts.ts'

/** The history of one repository in a file, as it is handed over. */
export interface HandedPart {
  readonly restricted: boolean
  readonly file: string
  /** bytes */
  readonly size: number
  /** in groups of four */
  readonly sha256: string
  /** the last commit that the receiver has, abbreviated; null where all of it is in */
  readonly from: string | null
  /** the last commit, abbreviated */
  readonly to: string
  /** who made it, and when: `罗立言 2025-09-12 18:00`; '' where git does not say */
  readonly made: string
  readonly commits: number
  /** records at its end, by what they are; none of restricted papers */
  readonly counts: readonly { readonly what: string; readonly count: number }[]
}

/** What goes from whom to whom. */
export interface Handover {
  readonly round: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly sender: string | null
  readonly receiver: string | null
  /** the line that closes documents; null where nothing was sealed */
  readonly seal: string | null
  readonly parts: readonly HandedPart[]
}

const COLUMNS = [2.2, 2.6, 1.8, 2.6]
const CHECK =
  '接收人用 inspect receive 打开，屏幕上的校验值与本页逐组相符的，双方签名；不符的不签，重新拷贝。'

/** 工作底稿交接回执: a page that both sign, two of it; the signatures stand on the page of the hashes. */
export function handoverReceipt(handover: Handover): DocumentView {
  const { round, date, sender, receiver, seal, parts } = handover
  const head = [
    row([label('轮次'), centred(round, 3)], 8),
    row([label('交出人'), centred(sender ?? ''), label('接收人'), centred(receiver ?? '')], 8),
    row(
      [label('交接日期'), centred(dayInChinese(date)), label('件数'), centred(`${parts.length}个文件`)],
      10,
    ),
    row([label('最近一次封存'), box(seal ?? '尚未封存', 3)], 8),
  ]
  const signatures = [signedRow('交出人（签名）'), signedRow('接收人（签名）')]
  return sheetView(
    ['工作底稿交接回执'],
    [
      grid(COLUMNS, [...head, ...parts.flatMap(partRows)]),
      note(''),
      grid([2.2, 2.6, 1.2, 2.6], signatures),
      note(`${CHECK}本回执一式两份，双方各存一份。`),
      ...countBlocks(parts),
    ],
    { marks: ['内部资料 注意保密'] },
  )
}

function partRows({ restricted, file, size, sha256, from, to, made, commits }: HandedPart): GridRow[] {
  const groups = sha256.match(/.{1,40}/gu)?.map((one) => one.trim()) ?? []
  return [
    row(
      [label(restricted ? '受限文书' : '普通文书'), box(`${file}${restricted ? '（已加密）' : ''}`, 3)],
      10,
    ),
    row([label('大小'), box(`${size} 字节`), label('保存次数'), box(`${commits} 次`)], 8),
    row([label('校验值\n（SHA-256）'), box(groups.join('\n'), 3)], 12),
    row(
      [
        label('起止'),
        box(`自${from === null ? '头一次保存（整包）' : ` ${from} 之后`}\n至 ${to}（${made}）`, 3),
      ],
      12,
    ),
  ]
}

/** So many kinds stand beside each other. */
const BESIDE = 3

/** How much there is of what. */
function countBlocks(parts: readonly HandedPart[]): Block[] {
  const counts = parts.flatMap((part) => part.counts)
  if (counts.length === 0) return []
  const length = Math.ceil(counts.length / BESIDE)
  const across = Array.from({ length: BESIDE })
  const rows = Array.from({ length }, (_, index) =>
    row(
      across.flatMap((_, column) => {
        const one = counts[column * length + index]
        return [box(one?.what), centred(one ? String(one.count) : '')]
      }),
    ),
  )
  const heads = across.flatMap(() => ['截至时共有', '条数'])
  return [
    note(''),
    grid(
      across.flatMap(() => [3.4, 1]),
      [headRow(heads), ...rows],
    ),
  ]
}
