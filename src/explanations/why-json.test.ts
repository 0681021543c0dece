import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { interviews } from '../papers/interviews.ts'
import { leads } from '../papers/leads.ts'
import { persons } from '../papers/persons.ts'
import { petitions } from '../papers/petitions.ts'
import { survey } from '../papers/survey.ts'
import { village as villageKind } from '../papers/village.ts'
import { visits } from '../papers/visits.ts'
import { papersOf } from '../papers/workspace.ts'
import { inQuestion, named, root, workspace } from './example-in-question.fixture.ts'
import { toTopicsJson, toWhyJson } from './why-json.ts'

test('no name, alias or word that somebody wrote or said is in any explanation', () => {
  for (const village of workspace.villages) {
    const texts = named
      .filter((one) => one.village === village)
      .flatMap(({ internal }) => inQuestion(village, internal).all())
      .flatMap((explanation) => [
        JSON.stringify(
          toWhyJson(
            village.name,
            explanation,
            () => null,
            ({ zh }) => zh,
          ),
        ),
        JSON.stringify(
          toWhyJson(
            village.name,
            explanation,
            () => null,
            ({ en }) => en,
          ),
        ),
      ])
    const all = texts.join('\n')
    const profile = papersOf(village, villageKind).flatMap(({ data }) => data.officers)
    const secrets = [
      ...profile.map(({ name }) => name),
      ...papersOf(village, persons).flatMap(({ data }) =>
        data.persons.flatMap(({ alias, name }) => [alias, name]),
      ),
      ...papersOf(village, visits).flatMap(({ data }) => data.visits.flatMap(({ alias }) => alias ?? [])),
      ...papersOf(village, survey).flatMap(({ data }) =>
        (data.responses ?? []).flatMap(({ comment }) => comment ?? []),
      ),
      ...papersOf(village, leads).flatMap(({ data }) => data.leads.flatMap(({ text }) => text ?? [])),
      ...papersOf(village, petitions).flatMap(({ data }) =>
        data.petitions.flatMap(({ id, text }) => [id, text ?? []].flat()),
      ),
      ...papersOf(village, interviews).flatMap(({ data }) => data.interviews.map(({ id }) => id)),
    ]
    expect(secrets.length).toBeGreaterThan(60)
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
  }
})

test('every explanation keeps to its published shape', () => {
  const schema = JSON.parse(readFileSync(`${root}schemas/output/why.schema.json`, 'utf8'))
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
  for (const village of workspace.villages) {
    const { topics, all } = inQuestion(village, false)
    const documents = [
      toTopicsJson(village.name, topics),
      ...all().map((one) =>
        toWhyJson(
          village.name,
          one,
          () => ({ commit: null, date: null }),
          ({ zh }) => zh,
        ),
      ),
    ]
    for (const document of documents)
      expect(validate(JSON.parse(JSON.stringify(document))), JSON.stringify(validate.errors)).toBe(true)
  }
})
