import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configureGlobal } from 'fast-check'

// The same cases for everybody, so that a failure is everybody's; SEED=… tries others.
configureGlobal({ seed: Number(process.env.SEED ?? 20_251_010) })

// What the program keeps with the user (the key of its cache) is kept out of the developer's own folder.
process.env.XDG_CONFIG_HOME = join(tmpdir(), 'inspect-tests')
