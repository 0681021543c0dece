// Makes out of schemas/*.schema.json the types of the papers and their validators. Run by `npm run generate`.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { typesOf } from './paper-types.mjs'
import { validatorsOf } from './validators.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const schemaFolder = join(root, 'schemas')
const typeFolder = join(root, 'src/papers/types')
const validatorFolder = join(root, 'src/load/generated')

async function readSchemas() {
  const files = (await readdir(schemaFolder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    files.map(async (file) => {
      const schema = JSON.parse(await readFile(join(schemaFolder, file), 'utf8'))
      if (schema.$id !== file)
        throw new Error(`schemas/${file}: $id is ${schema.$id}, must be the file's name`)
      return { name: file.replace('.schema.json', ''), schema }
    }),
  )
}

/** Nothing of an earlier run may outlive its schema. */
async function fillFolder(folder, files) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name), text)))
}

const all = await readSchemas()
const common = all.find(({ name }) => name === 'common').schema
const papers = all.filter(({ name }) => name !== 'common')
const types = await Promise.all(
  papers.map(async ({ name, schema }) => [`${name}.ts`, await typesOf(name, schema, common)]),
)
const { code, declarations } = await validatorsOf(papers, common)
await fillFolder(typeFolder, types)
await fillFolder(validatorFolder, [
  ['validators.js', code],
  ['validators.d.ts', declarations],
])
console.log(`${papers.length} papers: types and validators`)
