import { groupsOf } from '../papers/questionnaire.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import { conventionOf } from '../scoring/convention.ts'
import type { Block } from '../views/document.ts'
import { subjectsOf } from './form-words.ts'
import { box, centred, grid, headRow, label, note, row, sheetView, ticks } from './print-parts.ts'
import { type PrintSheet, type PrintSubject, villageName } from './print-sheet.ts'

/** For one village, or for the mobilisation meeting of a town: all its villages on one ballot. */
export const printRating: PrintSheet = {
  name: 'rating',
  title: { zh: '两委测评票', en: 'Rating ballot' },
  ofTown: true,
  view(subject) {
    const { workspace, villages, town } = subject
    const whose = town === null ? villageName(subject) : `${town}各村`
    const groups = workspace.questionnaire ? groupsOf(workspace.questionnaire.data) : []
    return sheetView(
      [`${whose}“两委”班子和成员民主测评票`],
      [
        note(
          '本票不记名、不编号，请不要写姓名或作任何记号。请在相应等次的“□”内打“√”，每名对象只选一项，不了解的选“弃权”；多选的，该对象的票无效。',
        ),
        grid([1.5, 6], [row([label('您的身份\n（只选一项）'), box(ticks(groups))], 14)]),
        ...villages.map((village) => villageBallot(village, workspace, town)),
        note('填好后请直接投入票箱，不要托人代填、代投。'),
      ],
    )
  },
}

/** The ballot of a village stands on one page where it can. */
function villageBallot(village: Village, workspace: Workspace, town: PrintSubject['town']): Block {
  const grades = [...gradesOf(workspace), '弃权']
  const heading = town === null ? [] : [row([label(village.name, grades.length + 2)], 9)]
  const rows = subjectsOf(village).map(({ name, post }) =>
    row([centred(name), box(post ?? ''), ...grades.map(() => centred('□'))], 11),
  )
  const all = [...heading, headRow(['测评对象', '职务', ...grades]), ...rows]
  const kept = all.map((one, index) => ({
    ...one,
    head: index <= heading.length,
    keep: index < all.length - 1,
  }))
  return grid([3, 4.4, ...grades.map(() => 1.25)], kept)
}

export function gradesOf({ round }: Workspace): readonly string[] {
  return conventionOf(round.data).scale.map(({ grade }) => grade)
}
