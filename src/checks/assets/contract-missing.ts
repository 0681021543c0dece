import { letObjects } from '../../analysis/asset-signs/let-objects.ts'
import { assets } from '../../papers/assets.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const assetsContractMissing: Check = {
  code: 'assets/contract-missing',
  severity: 'warning',
  scope: 'village',
  title: {
    zh: '出租、出借、发包的资产资源都有合同',
    en: 'What is let, lent or contracted out has a contract',
  },
  rationale: {
    zh: '在用而没有合同，就没有人知道租给谁、租多少、租到哪年。口头约定的也要列一条合同，“有无书面合同”写 false。家庭承包另有承包登记，不在此列。本工具的规则。',
    en: 'Without a contract nobody knows to whom, for how much and until when. An oral one is listed too, with written: false. Family contracts have their own register. Our own rule.',
  },
  *run(village) {
    for (const { data, source } of papersOf(village, assets)) {
      for (const { id, use, path, contracts, dangling } of letObjects(data)) {
        if (contracts.length > 0 || dangling) continue
        yield {
          ...source.at(...path),
          message: {
            zh: `${id} 的“使用情况”为${use}，没有合同`,
            en: `${id} is ${use} (let, lent or contracted out) without a contract`,
          },
          hint: {
            zh: '补录合同，并在“合同编号”（contract）填写编号；没有合同的，列入待查问题清单核查。',
            en: 'Add the contract and name it; if there is none, make it a lead.',
          },
        }
      }
    }
  },
}
