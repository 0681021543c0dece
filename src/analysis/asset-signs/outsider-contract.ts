import type { Contract } from '../../papers/assets.ts'
import { landContractBasis } from './basis.ts'
import { deedDay } from './deed.ts'
import type { SignRule } from './sign.ts'

/** A meeting of members or villagers, or of their delegates: who may agree to contract land to an outsider. */
const MEETINGS: readonly string[] = ['成员大会', '成员代表大会', '村民会议', '村民代表会议']

export const outsiderContract: SignRule = {
  code: 'assets/outsider-contract',
  title: { zh: '对外发包程序有缺', en: 'Contracted to an outsider without due agreement' },
  rationale: {
    zh: '发包给本集体以外的单位或者个人承包，应当事先经成员三分之二以上或者代表三分之二以上同意，并报乡镇人民政府批准（《农村土地承包法》第五十二条；2018年修正前为第四十八条）。',
    en: 'Land contracted to outsiders needs the agreement of two thirds of members or delegates and the approval of the town (Rural Land Contracting Law art. 52, art. 48 before the 2018 amendment).',
  },
  *find({ assets }) {
    for (const [index, contract] of assets.contracts.entries()) {
      if (!isOutside(contract)) continue
      const basis = landContractBasis(deedDay(contract), { zh: '五十二', en: 52 }, { zh: '四十八', en: 48 })
      const missing = [agreementGap(contract), approvalGap(contract)].filter((gap) => gap !== null)
      if (!basis || missing.length === 0) continue
      yield {
        code: this.code,
        recordId: contract.id,
        path: ['contracts', index, 'relation'],
        title: this.title,
        message: {
          zh: `发包给本集体以外，${missing.map(({ zh }) => zh).join('，')}`,
          en: `contracted to an outsider, ${missing.map(({ en }) => en).join(', ')}`,
        },
        basis,
      }
    }
  },
}

function isOutside({ type, relation }: Contract): boolean {
  return (type === '家庭承包' || type === '其他方式承包') && (relation?.includes('外部') ?? false)
}

function agreementGap({ decision }: Contract): { zh: string; en: string } | null {
  if (!decision?.body || decision.body === '不详') {
    return { zh: '没有成员或者代表三分之二以上同意的记载', en: 'no agreement of two thirds on record' }
  }
  if (!MEETINGS.includes(decision.body)) {
    return { zh: `由${decision.body}决定，未见成员或者代表同意`, en: 'not decided by members or delegates' }
  }
  const { entitled, agreed } = decision
  if (typeof entitled !== 'number' || typeof agreed !== 'number') {
    return { zh: '没有写明应到和同意人数', en: 'numbers entitled and agreeing not given' }
  }
  if (3 * agreed >= 2 * entitled) return null
  return {
    zh: `同意${agreed}人，不足应到${entitled}人的三分之二`,
    en: `${agreed} of ${entitled} entitled agreed, fewer than two thirds`,
  }
}

function approvalGap({ town_approval: approval }: Contract): { zh: string; en: string } | null {
  if (approval === true) return null
  return approval === false
    ? { zh: '未经乡镇人民政府批准', en: 'without the approval of the town' }
    : { zh: '没有乡镇人民政府批准的记载', en: 'no approval of the town on record' }
}
