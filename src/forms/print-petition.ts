import { petitions } from '../papers/petitions.ts'
import {
  box,
  dayBlank,
  type GridRow,
  grid,
  label,
  note,
  row,
  sheetView,
  signedRow,
  space,
  ticksAt,
} from './print-parts.ts'
import { type PrintSheet, villageName } from './print-sheet.ts'

export const printPetition: PrintSheet = {
  name: 'petition',
  title: { zh: '信访登记表', en: 'Petition sheet' },
  ofTown: false,
  view: (subject) =>
    sheetView(
      ['信访登记表'],
      [
        grid([2.1, 2.7, 1.6, 2.7], fields(villageName(subject))),
        note(
          '收到信访后15日内书面告知信访人；承办单位自受理之日起60日内办结，情况复杂的可以延长，延长不超过30日（《信访工作条例》）。',
        ),
      ],
      { marks: ['受限底稿　只由本组保管'] },
    ),
}

const yesOrNo = '□是　□否'

function fields(village: string): readonly GridRow[] {
  return [
    row([label('编号'), box('XF-'), label('被巡察村'), box(village)], 10),
    row(
      [
        label('收到日期'),
        box(dayBlank),
        label('信访渠道'),
        box(ticksAt(petitions, ['petitions', 0, 'channel'], 9)),
      ],
      14,
    ),
    row([label('是否实名'), box(yesOrNo), label('信访人代称'), box()], 10),
    row([label('反映对象'), box('', 3)], 10),
    row([label('反映内容'), space('', 3)], 60),
    row([label('属受理范围'), box(yesOrNo), label('告知日期'), box(dayBlank)], 10),
    row([label('承办单位'), box(), label('受理日期'), box(dayBlank)], 10),
    row([label('转交去向'), box(), label('办结期限'), box(dayBlank)], 10),
    row([label('办理结果'), space('', 3)], 22),
    row([label('办理状态'), box(ticksAt(petitions, ['petitions', 0, 'status']), 3)], 10),
    signedRow('登记人（签名）', 1, '登记日期'),
  ]
}
