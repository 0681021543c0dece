import { add } from './add/add.ts'
import { archive } from './archive/archive.ts'
import { purge } from './archive/purge.ts'
import { check } from './check/check.ts'
import { doctor } from './doctor/doctor.ts'
import { diffDriver, mergeDriver } from './exchange/merge-driver.ts'
import { receive } from './exchange/receive.ts'
import { resolve } from './exchange/resolve.ts'
import { send } from './exchange/send.ts'
import { explain } from './explain/explain.ts'
import { form } from './form/form.ts'
import { diff } from './history/diff.ts'
import { log } from './history/log.ts'
import { show } from './history/show.ts'
import { importCommand } from './import/import.ts'
import { init } from './init/init.ts'
import { start } from './init/start.ts'
import { issues } from './issues/issues.ts'
import { leaks } from './leaks/leaks.ts'
import { ledger } from './ledger/ledger.ts'
import { list } from './list.ts'
import { pack } from './report/pack.ts'
import { report } from './report/report.ts'
import { trace } from './report/trace.ts'
import { hook } from './save/hook.ts'
import { save } from './save/save.ts'
import { score } from './score/score.ts'
import { seal } from './seal/seal.ts'
import { keys } from './sign/keys.ts'
import { sign } from './sign/sign.ts'
import { status } from './status/status.ts'
import type { Subcommand } from './subcommand.ts'
import { template } from './template/template.ts'
import { verify } from './verify/verify.ts'
import { verifyReport } from './verify-report/verify-report.ts'
import { why } from './why/why.ts'

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
  trace,
  verifyReport,
  template,
  ledger,
  leaks,
  issues,
  status,
  save,
  sign,
  seal,
  verify,
  archive,
  purge,
  log,
  diff,
  show,
  send,
  receive,
  resolve,
  keys,
  hook,
  mergeDriver,
  diffDriver,
  list,
  explain,
  doctor,
]
