import { fileURLToPath } from 'node:url'
import { test } from 'vitest'
import { runMutations } from './mutation-run.ts'

const example = fileURLToPath(new URL('../../examples/qinghe-2025-3/', import.meta.url))

test.each(Array.from({ length: 20 }, (_, part) => part * 500))(
  'damaged papers from number %i on: none stops the check, none loses a value in silence',
  (first) => runMutations(500, example, first),
)
