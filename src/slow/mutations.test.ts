import { fileURLToPath } from 'node:url'
import { test } from 'vitest'
import { runMutations } from './mutation-run.ts'

const example = fileURLToPath(new URL('../../examples/qinghe-2025-3/', import.meta.url))

test('300 damaged papers: none stops the check, none loses a value in silence', () => {
  runMutations(300, example)
}, 120_000)
