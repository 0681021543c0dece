import type { Check } from '../check.ts'

export const roundPeriod: Check = {
  code: 'round/period',
  severity: 'error',
  scope: 'round',
  title: { zh: '本轮结束不早于开始', en: 'The round does not end before it starts' },
  rationale: {
    zh: '本轮起止印在文书上，驻村时间和各种期限都按它核对。本工具的规则。',
    en: 'The days of the round are printed and every stay and deadline is held against them. Our own rule.',
  },
  *run(workspace) {
    const { data, source } = workspace.round
    if (data.starts <= data.ends) return
    yield {
      ...source.at('ends'),
      message: {
        zh: `结束日期 ${data.ends} 早于开始日期 ${data.starts}`,
        en: `the round ends on ${data.ends} and starts on ${data.starts}`,
      },
      hint: { zh: '改正两个日期中写错的一个。', en: 'Correct the day that is wrong.' },
    }
  },
}
