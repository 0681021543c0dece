import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Source } from '../source/source.ts'
import { paperKinds } from './index.ts'

const folder = new URL('../../', import.meta.url)
const namesIn = (path: string) => readdirSync(new URL(path, folder)).sort()
const names = paperKinds.map(({ name }) => name).sort()

interface Node {
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly additionalProperties?: boolean | Node
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly 'x-refers'?: string | readonly string[]
}

/** Every part of a schema that stands for a value, with the keys that lead to it. */
function* nodesOf(node: Node, path = ''): Iterable<readonly [string, Node]> {
  yield [path, node]
  for (const [key, child] of Object.entries(node.properties ?? {})) yield* nodesOf(child, `${path}/${key}`)
  if (node.items) yield* nodesOf(node.items, `${path}[]`)
  if (typeof node.additionalProperties === 'object') yield* nodesOf(node.additionalProperties, `${path}{}`)
}

const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as Node
const schemas = namesIn('schemas/')
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, read(`schemas/${name}`)] as const)
const nodes = schemas.flatMap(([name, schema]) => {
  const definitions = Object.entries((schema as { definitions?: Record<string, Node> }).definitions ?? {})
  const parts = [['', schema] as const, ...definitions]
  return parts.flatMap(([key, part]) =>
    [...nodesOf(part)].map(([path, node]) => ({ at: name + key + path, node })),
  )
})

describe('the kinds of paper', () => {
  it('are listed once each, with a file and a schema of their name', () => {
    const ours = namesIn('src/papers/').filter((file) => {
      return (
        file.endsWith('.ts') &&
        /^export const \w+: PaperKind<\w+Paper> = /m.test(
          readFileSync(new URL(`src/papers/${file}`, folder), 'utf8'),
        )
      )
    })
    expect(ours).toEqual(names.map((name) => `${name}.ts`))
    expect(schemas.map(([file]) => file)).toEqual(
      [...names, 'common'].sort().map((name) => `${name}.schema.json`),
    )
  })

  it('name themselves in their schema and as the first key of it', () => {
    for (const { name, schema } of paperKinds) {
      const { $id, properties } = schema as { $id: string; properties: Record<string, { const?: string }> }
      expect([$id, Object.keys(properties)[0], properties.kind?.const]).toEqual([
        `${name}.schema.json`,
        'kind',
        name,
      ])
    }
  })

  it('have the records that they list, each with an id of that prefix where it has one', () => {
    for (const { name, schema, records } of paperKinds) {
      for (const { key, prefix } of records) {
        const list = (schema as Node).properties?.[key]
        const id = list?.items?.properties?.id as { 'x-id'?: string } | undefined
        expect([name, key, list?.type, id?.['x-id'] ?? null]).toEqual([name, key, 'array', prefix])
      }
    }
  })
})

describe('a schema', () => {
  it('labels and explains every field in Chinese', () => {
    const fields = nodes.filter(({ at }) => !/(\[\]|\{\}|json)$/.test(at))
    expect(fields.length).toBeGreaterThan(300)
    for (const { at, node } of fields) {
      expect(node.title, at).toMatch(/\p{Script=Han}/u)
      expect(node.description, at).toMatch(/\p{Script=Han}.*。$/u)
    }
  })

  it('leaves no object open and requires only keys that it describes', () => {
    for (const { at, node } of nodes.filter(({ node }) => [node.type].flat().includes('object'))) {
      expect(node.additionalProperties, at).toBeDefined()
      expect(node.additionalProperties, at).not.toBe(true)
      for (const key of node.required ?? []) expect(Object.keys(node.properties ?? {}), at).toContain(key)
    }
  })

  it('refers only to what can be looked up', () => {
    const targets = ['source', 'person', 'officer', 'group', 'occasion', 'item', 'subject', 'aspect', 'topic']
    const places = ['point', 'alias', 'village', 'town', 'department']
    const prefixes = paperKinds.flatMap(({ records }) => records.flatMap(({ prefix }) => prefix ?? []))
    const named = nodes.flatMap(({ node }) => node['x-refers'] ?? [])
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((one) => ![...targets, ...places, ...prefixes].includes(one))).toEqual([])
  })

  it('has no key that older readers take for a yes or a no', () => {
    const keys = nodes.flatMap(({ node }) => Object.keys(node.properties ?? {}))
    expect(keys.filter((key) => /^(y|n|yes|no|on|off|true|false|null)$/i.test(key))).toEqual([])
  })
})

it('the reader of the papers takes every schema file for what it is', () => {
  for (const [file] of schemas) {
    const text = readFileSync(new URL(`schemas/${file}`, folder), 'utf8')
    expect(new Source(file, text).problems).toEqual([])
  }
})
