import type { Block, DocumentView, Inline } from '../views/document.ts'

export const plain = (text: string): Inline[] => [{ kind: 'text', text }]

export const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  align: 'body',
  content: plain(text),
})

export const emptyView: DocumentView = {
  title: ['关于巡察柳林村党组织情况的报告'],
  marks: [],
  number: null,
  addressee: null,
  blocks: [],
  attachments: [],
  sender: null,
  date: null,
  appendices: [],
  orientation: 'portrait',
}

const fact =
  '2021年至2024年，该村将村集体鱼塘46.50亩发包给外村人员，合同期限25年，未经村民代表会议表决，租金逾期3年未收，涉及金额12.83万元。'

const scores: Block = {
  kind: 'table',
  caption: '表1　七个方面得分',
  columns: [
    { title: '序号', weight: 1, align: 'centre' },
    { title: '方面', weight: 3, align: 'left' },
    { title: '问题表现', weight: 6, align: 'left' },
    { title: '得分', weight: 2, align: 'right' },
  ],
  rows: Array.from({ length: 10 }, (_, index) => [
    plain(String(index + 1)),
    plain('廉洁程度'),
    [...plain('资金、资产、资源管理'), { kind: 'footnote', text: '以台账为准。' }],
    plain(index % 3 ? '88.00' : '—'),
  ]),
  note: '注：好100、较好80、一般60、差40，弃权不计入分母。',
}

export const charts: Block[] = [
  {
    kind: 'chart',
    type: 'column',
    caption: '图1　七个方面得分',
    categories: ['政治意识', '政治功能', '廉洁程度'],
    series: [{ name: '得分', values: [88.5, null, 66.67] }],
  },
  {
    kind: 'chart',
    type: 'stacked',
    caption: '图2　班子与成员等次',
    categories: ['班子', '书记'],
    series: [
      { name: '好', values: [60, 50] },
      { name: '差', values: [5, null] },
    ],
  },
]

/** A village report of some four pages. */
export const reportView = (village: string): DocumentView => ({
  ...emptyView,
  title: ['中共青溪县委第三巡察组', `关于巡察${village}党组织情况的报告`],
  marks: ['内部资料 注意保密'],
  number: '青巡报〔2025〕3号',
  addressee: '县委巡察工作领导小组',
  blocks: [
    { kind: 'heading', level: 1, content: plain('基本情况') },
    paragraph(fact.repeat(3)),
    { kind: 'paragraph', align: 'body', content: [...plain('测评得分88.00分'), note('计分口径见表注。')] },
    { kind: 'heading', level: 1, content: plain('发现的主要问题') },
    { kind: 'heading', level: 2, content: plain('村干部廉洁履职方面') },
    { kind: 'heading', level: 3, content: plain('鱼塘发包程序不合规') },
    paragraph(fact.repeat(2)),
    { kind: 'heading', level: 4, content: plain('台账未登记') },
    paragraph(fact),
    scores,
    { kind: 'heading', level: 1, content: plain('意见建议') },
    paragraph(fact),
  ],
  attachments: ['问题清单', '测评情况汇总表'],
  sender: '中共青溪县委第三巡察组',
  date: '2025年9月30日',
  appendices: [{ title: '问题清单', blocks: [{ ...scores, caption: null, note: null }] }],
})

function note(text: string): Inline {
  return { kind: 'footnote', text }
}
