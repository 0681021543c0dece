import type { Text } from '../language.ts'
import type { Session } from './terminal.ts'

export interface LeakList {
  readonly findings: readonly {
    readonly file: string
    readonly part: string
    readonly place: string
    readonly kind: keyof typeof leakKinds
    readonly severity: 'error' | 'warning'
  }[]
  readonly unsearched: readonly {
    readonly file: string
    readonly part: string
    readonly why: keyof typeof REASONS
  }[]
  readonly counts: { readonly files: number; readonly error: number; readonly warning: number }
}

/** What each kind of trace is, in words. */
export const leakKinds = {
  name: { zh: '出现谈话人或反映人的姓名', en: 'names somebody who spoke' },
  contact: { zh: '出现谈话人或反映人的联系方式', en: 'holds a contact of somebody who spoke' },
  'public-name': {
    zh: '把公开职务人员的姓名同谈话、反映写在一起',
    en: 'says of somebody by name that they spoke',
  },
  title: { zh: '以姓氏加职务指称谈话人或反映人', en: 'says who spoke by surname and post' },
  familiar: {
    zh: '有“老×”“小×”的称呼，与谈话人同姓，请看是否指他',
    en: 'somebody is called by a surname that a speaker bears: look whether it is them',
  },
  'other-village': {
    zh: '一村的文书里有别村的问题',
    en: 'a document of one village holds problems of another',
  },
} as const

const REASONS = {
  picture: { zh: '图片，只查了文件名和属性，内容没有查', en: 'a picture: only its name and properties' },
  pdf: { zh: 'PDF，只查了文件名和属性，内容没有查', en: 'PDF: only its name and properties' },
  unknown: { zh: '不认识的格式，只查了文件名', en: 'unknown format: only its name' },
  'too-large': { zh: '过大，没有查', en: 'too large: not searched' },
  damaged: { zh: '打不开或已损坏，没有查全', en: 'damaged: not searched whole' },
  compound: {
    zh: '旧格式或加密的文件，没有查，请另存为 docx、xlsx',
    en: 'old format or encrypted: not searched',
  },
  'nested-too-deep': { zh: '嵌套过深，没有查', en: 'nested too deep: not searched' },
  unreadable: { zh: '读不了，没有查', en: 'cannot be read' },
} as const

/** Where somebody is given away, a line each; what could not be searched goes beside. */
export function formatLeaks(
  { findings, unsearched, counts }: LeakList,
  { say }: Session,
): { readonly out: string; readonly err: string } {
  const placed = findings.map(({ file, part, place, kind, severity }) => {
    const where = [file, part, place].filter((one) => one !== '').join('  ')
    return `${where}\n  ${say(severity === 'error' ? mark : hint)}${say(leakKinds[kind])}\n`
  })
  const left = unsearched.map(
    ({ file, part, why }) => `${[file, part].filter((one) => one !== '').join('  ')}: ${say(REASONS[why])}\n`,
  )
  return { out: placed.join(''), err: `${left.join('')}${say(summary(counts))}\n` }
}

const mark: Text = { zh: '■ ', en: '■ ' }
const hint: Text = { zh: '提示：', en: 'hint: ' }

function summary({ files, error, warning }: LeakList['counts']): Text {
  return {
    zh: `查了${files}个文件：${error}处泄露${warning > 0 ? `，${warning}处待看` : ''}。`,
    en: `${files} files searched: ${error} leaks${warning > 0 ? `, ${warning} to look at` : ''}.`,
  }
}
