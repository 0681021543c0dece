import type { Text } from '../../language.ts'
import type { Day } from '../periods.ts'

const CIVIL_CODE_FROM = '2021-01-01'
const CONTRACT_LAW_FROM = '1999-10-01'
const LAND_CONTRACT_LAW_FROM = '2003-03-01'
const LAND_CONTRACT_LAW_AMENDED = '2019-01-01'
export const COLLECTIVE_LAW_FROM = '2025-05-01'

export const CUSTOM: Text = { zh: '惯例，供核实参考', en: 'custom, for checking only' }

/** An article of the leases chapter in the law of the day: the Civil Code, before it the Contract Law. */
export function leaseBasis(deed: Day | null, civilCode: Article, contractLaw: Article): Text {
  if (deed === null || deed >= CIVIL_CODE_FROM) {
    return { zh: `《民法典》第${civilCode.zh}条`, en: `Civil Code art. ${civilCode.en}` }
  }
  if (deed >= CONTRACT_LAW_FROM) {
    return {
      zh: `《合同法》第${contractLaw.zh}条（签订时施行，现为《民法典》第${civilCode.zh}条）`,
      en: `Contract Law art. ${contractLaw.en} (in force at signing; now Civil Code art. ${civilCode.en})`,
    }
  }
  return {
    zh: `签订时《合同法》尚未施行，参照《民法典》第${civilCode.zh}条`,
    en: `signed before the Contract Law was in force; compare Civil Code art. ${civilCode.en}`,
  }
}

/** An article of the land contract law as it stood on the day; null before there was such a law. */
export function landContractBasis(deed: Day | null, now: Article, before2019: Article): Text | null {
  if (deed === null || deed >= LAND_CONTRACT_LAW_AMENDED) {
    return { zh: `《农村土地承包法》第${now.zh}条`, en: `Rural Land Contracting Law art. ${now.en}` }
  }
  if (deed < LAND_CONTRACT_LAW_FROM) return null
  return {
    zh: `《农村土地承包法》（2018年修正前）第${before2019.zh}条`,
    en: `Rural Land Contracting Law before the 2018 amendment, art. ${before2019.en}`,
  }
}

/** The number of an article as Chinese statutes and as English readers write it. */
export interface Article {
  readonly zh: string
  readonly en: number | string
}
