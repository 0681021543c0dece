import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validators } from '../load/generated/validators.js'
import { Source } from '../source/source.ts'
import { paperKinds } from './index.ts'

const folder = new URL('../../templates/papers/', import.meta.url)
const files = readdirSync(folder).sort()
const fillings: Readonly<Record<string, string>> = {
  starts: '2025-09-01',
  ends: '2025-10-30',
  district: '',
  type: '村',
}

/** As `start` and `init` fill it in: every placeholder becomes a quoted value. */
function filled(file: string): string {
  const text = readFileSync(new URL(file, folder), 'utf8')
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    JSON.stringify(fillings[name] ?? `“${name}”: #1`),
  )
}

/** As a person does who follows the hints: `[]` away, then the `# ` before each line of the example. */
function withExamples(text: string): string {
  const isExample = (line: string) => /^# ( {2,}\S|[a-z_]+:)/.test(line)
  const lines = text.split('\n')
  return lines
    .map((line, index) => {
      const rest = lines.slice(index + 1)
      const next = rest.find((other) => !other.startsWith('# ') || isExample(other)) ?? ''
      if (isExample(line)) return line.slice(2)
      return isExample(next) && next.startsWith('#   ')
        ? line.replace(/^(\w+): (\[\]|\{\}|null)$/, '$1:')
        : line
    })
    .join('\n')
}

function errorsOf(file: string, text: string) {
  const source = new Source(file, text)
  expect(source.problems, file).toEqual([])
  const { kind } = source.value as { kind: string }
  const validate = validators[kind]
  validate?.(source.value)
  return validate?.errors ?? null
}

describe('templates', () => {
  it('there is one for every kind of paper', () => {
    const own = files.filter((file) => file !== 'checklist-five-constructions.yaml')
    expect(own).toEqual(paperKinds.map(({ file }) => file).sort())
  })

  it.each(files)('%s is valid as it stands', (file) => {
    expect(errorsOf(file, filled(file))).toBeNull()
  })

  it.each(files)('%s is valid with its examples', (file) => {
    const text = withExamples(filled(file))
    expect(errorsOf(file, text)).toBeNull()
    const value = new Source(file, text).value as Readonly<Record<string, unknown>>
    const kind = paperKinds.find(({ name }) => name === value.kind)
    for (const { key } of kind?.records ?? []) expect(value[key], key).not.toHaveLength(0)
  })

  it.each(files)('%s names the schema of its kind from where it stands', (file) => {
    const text = filled(file)
    const kind = paperKinds.find(({ name }) => text.includes(`\nkind: ${name}\n`))
    const depth = kind?.place === 'round' ? '' : kind?.restricted ? '../../../' : '../../'
    const line = `# yaml-language-server: $schema=${depth}.schemas/${kind?.name}.schema.json`
    expect(text.split('\n')[0]).toBe(line)
  })
})

describe('the questionnaire', () => {
  it('has 22 items in seven aspects, party life asked of Party members and cadres only', () => {
    const text = filled('questionnaire.yaml')
    const { items } = new Source('questionnaire.yaml', text).value as {
      items: readonly { id: string; aspect: string; asked?: readonly string[] }[]
    }
    expect(items.map(({ id }) => id)).toEqual(
      items.map((_, index) => `Q${String(index + 1).padStart(2, '0')}`),
    )
    expect([items.length, new Set(items.map(({ aspect }) => aspect)).size]).toEqual([22, 7])
    expect(items.filter(({ asked }) => asked).map(({ id }) => id)).toEqual(['Q17', 'Q18', 'Q19'])
  })
})

describe('a checklist', () => {
  interface Checklist {
    readonly aspects: readonly { id: string; points: readonly { id: string }[] }[]
    readonly topics: readonly { id: string; aspect: string }[]
    readonly evidence_rules: readonly { topic: string }[]
  }

  it.each(['checklist.yaml', 'checklist-five-constructions.yaml'])('%s agrees in itself', (file) => {
    const { aspects, topics, evidence_rules: rules } = new Source(file, filled(file)).value as Checklist
    const points = aspects.flatMap((aspect) => aspect.points.map(({ id }) => id))
    expect(new Set(points).size).toBe(points.length)
    expect(aspects.map(({ points }) => points.length >= 5 && points.length <= 8)).toEqual(
      aspects.map(() => true),
    )
    const known = new Set(aspects.map(({ id }) => id))
    expect(topics.filter(({ aspect }) => !known.has(aspect))).toEqual([])
    const topicIds = topics.map(({ id }) => id)
    expect(new Set(topicIds).size).toBe(topicIds.length)
    expect(rules.filter(({ topic }) => !topicIds.includes(topic))).toEqual([])
  })
})
