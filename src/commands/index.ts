import { add } from './add.ts'
import { check } from './check.ts'
import { diff } from './diff.ts'
import { doctor } from './doctor.ts'
import { explain } from './explain.ts'
import { form } from './form.ts'
import { hook } from './hook.ts'
import { importCommand } from './import.ts'
import { init } from './init.ts'
import { issues } from './issues.ts'
import { keys } from './keys.ts'
import { leaks } from './leaks.ts'
import { ledger } from './ledger.ts'
import { list } from './list.ts'
import { log } from './log.ts'
import { pack } from './pack.ts'
import { report } from './report.ts'
import { save } from './save.ts'
import { score } from './score.ts'
import { show } from './show.ts'
import { sign } from './sign.ts'
import { start } from './start.ts'
import { status } from './status.ts'
import type { Subcommand } from './subcommand.ts'
import { template } from './template.ts'
import { why } from './why.ts'

/** In the order of an inspector's work. */
export const subcommands: readonly Subcommand[] = [
  start,
  init,
  add,
  form,
  importCommand,
  check,
  score,
  why,
  report,
  pack,
  template,
  ledger,
  leaks,
  issues,
  status,
  save,
  sign,
  log,
  diff,
  show,
  keys,
  hook,
  list,
  explain,
  doctor,
]
