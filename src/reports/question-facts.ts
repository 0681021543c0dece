import { assetSignsByRecord } from '../analysis/asset-signs/index.ts'
import { leads } from '../papers/leads.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf, papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import { Fraction } from '../scoring/fraction.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { sourceLabels } from './source-labels.ts'

/** What to read before a talk about a record of the three-assets sheet, by the letters of its number. */
const READ_FIRST: Readonly<Record<string, string>> = {
  HT: '合同文本、收租凭证、会议记录和公示材料',
  ZJ: '账户流水、对账单和记账凭证',
  YS: '应收款明细和催收记录',
  ZC: '资产登记簿、购建凭证和实物',
  ZY: '资源台账、承包合同和测绘图',
}

/** Leads without an outcome that the team has to settle itself, with what is known to lie in papers. */
export function leadQuestions(village: Village): Fact {
  const open = papersOf(village, leads)
    .flatMap(({ data }) => data.leads)
    .filter(
      ({ status, route }) => ['待查', '核查中', '未查清'].includes(status ?? '待查') && route !== '移交',
    )
  return open.map((lead) => ({
    id: lead.id,
    text: said(lead.text),
    status: lead.status,
    assigned: said(lead.assigned),
    note: said(lead.note),
    read_first: sourceLabels([...(lead.from ?? []), ...(lead.checked_by ?? [])], village),
  }))
}

/** Signs of the three-assets sheet as questions: figures and basis, never a verdict. */
export function signQuestions(village: Village, workspace: Workspace): Fact {
  return [...assetSignsByRecord(village, workspace)].map(([record, signs]) => ({
    record,
    label: sourceLabels([record], village),
    signs: signs.map(({ title, message, basis }) => ({
      title: title.zh,
      message: inCustomaryUnits(message.zh),
      // it is printed in brackets
      basis: basis.zh.replace(/（([^（）]*)）/gu, '，$1'),
    })),
    read_first: READ_FIRST[record.slice(0, 2)] ?? null,
  }))
}

/** The village's own points of the checklist. */
export function focusQuestions(village: Village, { checklist }: Workspace): Fact {
  const points = checklist?.data.aspects.flatMap((aspect) => aspect.points) ?? []
  return (paperOf(village, villageKind)?.data.focus ?? []).flatMap((id): Fact[] => {
    const point = points.find((one) => one.id === id)
    if (!point) return []
    const { text, signs, how, required, basis } = point
    return [{ id, text: said(text), signs: said(signs), how: said(how), required: said(required), basis }]
  })
}

/** Findings state 231000.00元; a document says 23.10万元, and 元 only where it is less than one 万. */
function inCustomaryUnits(text: string): string {
  return text.replace(/(\d+)\.(\d\d)元/gu, (_, yuan: string, cents: string) => {
    if (yuan.length > 4) return `${Fraction.of(BigInt(yuan + cents), 1_000_000n).toFixed(2)}万元`
    return `${yuan}${cents === '00' ? '' : `.${cents}`}元`
  })
}
