import { configureGlobal } from 'fast-check'

// The same cases for everybody, so that a failure is everybody's; SEED=… tries others.
configureGlobal({ seed: Number(process.env.SEED ?? 20_251_010) })
