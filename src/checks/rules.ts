import type { Rule } from '../source/diagnostic.ts'
import { checks } from './index.ts'
import { loadingRules } from './loading-rules.ts'

/** Everything `check` may find, whether loading finds it or a check does, sorted by code. */
export const rules: readonly Rule[] = [...loadingRules, ...checks].sort((a, b) => (a.code < b.code ? -1 : 1))
