import { add } from './add.ts'
import { check } from './check.ts'
import { doctor } from './doctor.ts'
import { explain } from './explain.ts'
import { form } from './form.ts'
import { importCommand } from './import.ts'
import { init } from './init.ts'
import { issues } from './issues.ts'
import { ledger } from './ledger.ts'
import { list } from './list.ts'
import { report } from './report.ts'
import { score } from './score.ts'
import { start } from './start.ts'
import { status } from './status.ts'
import type { Subcommand } from './subcommand.ts'

/** In the order of an inspector's work. */
export const subcommands: readonly Subcommand[] = [
  start,
  init,
  add,
  form,
  importCommand,
  check,
  score,
  report,
  ledger,
  issues,
  status,
  list,
  explain,
  doctor,
]
