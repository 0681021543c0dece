import type { HandedPart, Handover } from '../../forms/handover-receipt.ts'

/** The receipt where there is no Word: the same words as on the page to sign. */
export function receiptText({ round, date, sender, receiver, seal, parts }: Handover): string {
  const lines = [
    '工作底稿交接回执',
    '',
    `轮次：${round}`,
    `交出人：${sender ?? '—'}`,
    `接收人：${receiver ?? '—'}`,
    `日期：${date}`,
    `最近一次封存：${seal ?? '—'}`,
    ...parts.flatMap(partLines),
    '',
    '接收时用 inspect receive 打开，核对屏幕上的校验值与本页一致，再签字。',
    '',
    '交出人（签字）：                    接收人（签字）：',
    '',
    '                                    　　年　　月　　日',
  ]
  return `${lines.join('\r\n')}\r\n`
}

function partLines({
  restricted,
  file,
  size,
  sha256,
  from,
  to,
  made,
  commits,
  counts,
}: HandedPart): string[] {
  return [
    '',
    restricted ? '二、受限文书（已加密）' : '一、普通文书',
    `　　文件：${file}（${size} 字节）`,
    `　　校验值（SHA-256）：${sha256.slice(0, 39)}`,
    `　　　　　　　　　　　${sha256.slice(40)}`,
    `　　自：${from ?? '头一次保存（整包）'}`,
    `　　截至：${to}（${made}）`,
    `　　保存次数：${commits}`,
    ...(counts.length === 0 ? [] : ['　　截至时共有：']),
    ...counts.map(({ what, count }) => `　　　　${what} ${count} 条`),
  ]
}
