import { nameKey } from '../../papers/name-key.ts'
import type { Officer, SignRule } from './sign.ts'

export const personalAccount: SignRule = {
  code: 'assets/personal-account',
  title: { zh: '集体资金存在个人名下', en: 'Collective money in a personal account' },
  rationale: {
    zh: '集体资金应当存入集体的账户，不得以个人名义存储（《农村集体经济组织法》第三十五条、第四十四条，2025年5月1日起施行）。户名是否个人，按班子成员姓名和账户名称中的“个人”“私人”等字样识别，需对照开户资料核实。',
    en: 'Collective money belongs into the collective’s account (Rural Collective Economic Organisations Law art. 35, 44, in force from 2025-05-01). A personal holder is told by the officers’ names or by words in the account’s name; compare the bank’s papers.',
  },
  *find({ assets, officers }) {
    for (const [index, { id, account, holder }] of assets.funds.entries()) {
      const sign = personalBy(account ?? '', holder, officers)
      if (!sign) continue
      yield {
        code: this.code,
        recordId: id,
        path: ['funds', index, sign.key],
        title: this.title,
        message: { zh: sign.zh, en: sign.en },
        basis: {
          zh: '《农村集体经济组织法》第三十五条、第四十四条（2025年5月1日起施行，此前的存款按当时财务制度核实）',
          en: 'Rural Collective Economic Organisations Law art. 35, 44 (in force from 2025-05-01; before, the financial rules of the day)',
        },
      }
    }
  },
}

const PERSONAL_WORDS = /个人|私人|私户|本人名下|个体/u
/** Two to four characters that begin like a name and hold no word of an organisation. */
const LIKE_A_NAME =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤][\p{Script=Han}]{1,2}$/u
const ORGANISATION = /[村社会委组所站行司厂部局镇乡街办处店场校院]|中心|合作|经联|公司|账户|专户|集体|代管/u

type Told = { readonly key: 'holder' | 'account'; readonly zh: string; readonly en: string }

function personalBy(account: string, holder: string | null, officers: readonly Officer[]): Told | null {
  if (holder !== null) {
    const key = nameKey(holder)
    const officer = officers.find(({ name }) => nameKey(name).length > 1 && key.includes(nameKey(name)))
    if (officer) {
      return {
        key: 'holder',
        zh: `户名是班子成员${officer.id}的姓名`,
        en: `held in the name of officer ${officer.id}`,
      }
    }
    if (PERSONAL_WORDS.test(key) || (LIKE_A_NAME.test(key) && !ORGANISATION.test(key))) {
      return { key: 'holder', zh: '户名看来是个人', en: 'the holder appears to be a person' }
    }
  }
  return PERSONAL_WORDS.test(account)
    ? { key: 'account', zh: '账户名称看来是个人账户', en: 'the account appears to be a personal one' }
    : null
}
