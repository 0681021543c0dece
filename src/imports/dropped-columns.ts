import type { Text } from '../language.ts'

/** What a platform knows of whoever answered. None of it is kept. */
const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['serial', /^(?:序号|答卷编号|答卷id|答题序号|编号)$/u],
  [
    'time',
    /^(?:提交答卷时间|提交时间|开始答题时间|开始填写时间|结束填写时间|开始时间|结束时间|结束答题时间|答题时间|填写时间|创建时间|更新时间|修改时间|最后修改时间|最后更新时间|提交日期)$/u,
  ],
  ['duration', /^(?:所用时间|答题时长|答题用时|用时|填写时长|时长)(?:秒)?$/u],
  [
    'source',
    /^(?:来源|来源详情|来源渠道|来源链接|来源url|渠道|推广渠道|填写渠道|自定义字段|扩展属性|扩展字段|referrer|referer)$/u,
  ],
  ['ip', /^(?:来自)?ip(?:地址|省份|城市|来源|归属地)?$/u],
  [
    'person',
    /昵称|openid|unionid|^微信|头像|^(?:用户|用户名|用户id|用户类型|填写id|答题id|填写者账号|工号|员工号|创建人|创建者|修改人|答题人|答卷人|填写者|提交人|提交者|填表人|填写人|姓名|您的姓名|手机号?|手机号码|电话|联系电话|您的电话|联系方式|您的联系方式|身份证号?码?)$/u,
  ],
  [
    'place',
    /^(?:地理位置.{0,8}|国家|国家和地区|省|市|省份|城市|区县|地区|填写地区|地理位置|填写位置|定位|经纬度|经度|纬度|位置)$/u,
  ],
  ['device', /^(?:设备.*|答题设备|填写设备|操作系统|浏览器|终端|终端类型|客户端|ua|useragent)$/u],
  [
    'total',
    /^(?:总分|得分|答题得分|是否有效|状态|审核状态|质量|清洗数据结果|智能清洗数据结果|语言|父记录)$/u,
  ],
]

export type Meta = 'serial' | 'time' | 'duration' | 'source' | 'ip' | 'person' | 'place' | 'device' | 'total'

/** What of a platform's own a column holds; null for a question. */
export function metaOf(header: string): Meta | null {
  const key = header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:q?\d+|第\d+题)[.、:]?(?=\D)/u, '')
    .replace(/[\s():_-]/gu, '')
  return (kinds.find(([, pattern]) => pattern.test(key))?.[0] as Meta | undefined) ?? null
}

export function droppedText(headers: readonly string[]): Text {
  return {
    zh: `不收入的列（看过即弃，不留存）：${headers.join('、')}`,
    en: `columns discarded on import and kept nowhere: ${headers.join(', ')}`,
  }
}
