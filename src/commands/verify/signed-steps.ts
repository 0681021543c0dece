import { toPaperVersion } from '../../history/paper-version.ts'
import type { Text } from '../../language.ts'
import type { Snapshot } from '../../load/snapshot.ts'
import type { Issue } from '../../signatures/signed-fields.ts'
import { STEPS } from '../../signatures/stale-signatures.ts'
import type { Statement } from '../../signatures/statement.ts'
import { stepTitles } from '../../signatures/step-titles.ts'

/** An electronic signature under a problem, and what it claims. */
export interface SignedStep {
  readonly file: string
  readonly statement: Statement
  readonly title: Text
  /** base64, without armour */
  readonly body: string
}

const WITH_SIGNATURE = 'signature:'

/** All that stand under problems of a round as it lies on the disk. */
export function signedSteps({ papers }: Snapshot): SignedStep[] {
  return papers
    .filter(
      ({ path, bytes }) =>
        /issues\.ya?ml$/u.test(path) && bytes && Buffer.from(bytes).includes(WITH_SIGNATURE),
    )
    .flatMap(({ path, bytes }) => {
      const village = path.split('/').at(-2) ?? ''
      const version = toPaperVersion(path, bytes ?? null)
      if (version?.kind.name !== 'issues' || !Array.isArray(version.data.issues)) return []
      return (version.data.issues as readonly Issue[]).flatMap((issue) => stepsOf(issue, village, path))
    })
}

function stepsOf({ id, sign }: Issue, village: string, file: string): SignedStep[] {
  return STEPS.flatMap((step) => {
    const { by, date, print, signature } = sign?.[step] ?? {}
    if (!signature) return []
    const statement = { village, id, step, by: by ?? '', date: date ?? '', print: print ?? '' }
    return [{ file, statement, title: stepTitles[step], body: signature }]
  })
}
