import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import ajvStandalone from 'ajv/dist/standalone/index.js'
import ajvFormats from 'ajv-formats'
import { build } from 'esbuild'

/** Said of a field for other readers; how many decimals a number was written with is asked while loading. */
const annotations = ['x-protected', 'x-refers', 'x-id', 'x-decimals']

const declarations = `// Generated from the schemas by \`npm run generate\`.
export interface SchemaError {
  /** JSON pointer to the value at fault */
  readonly instancePath: string
  /** where in the schema, in common.schema.json for shared fields */
  readonly schemaPath: string
  /** the schema keyword that is not met: 'type', 'required', 'enum', 'format' … */
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** set where a key of a map is at fault */
  readonly propertyName?: string
}

export interface Validate {
  (data: unknown): boolean
  /** of the last call; null where all was well */
  readonly errors?: readonly SchemaError[] | null
}

/** By the name of the paper kind; no prototype, so that a kind \`constructor\` is simply not there. */
export const validators: Readonly<Record<string, Validate>>
`

/** One self-contained module with a validator for every paper, and its declarations. */
export async function validatorsOf(papers, common) {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: true,
    code: { source: true, esm: true },
  })
  ajvFormats.default(ajv)
  for (const keyword of annotations) ajv.addKeyword(keyword)
  ajv.addSchema(common)
  for (const { schema } of papers) ajv.addSchema(schema)
  const names = Object.fromEntries(papers.map(({ name, schema }) => [name, schema.$id]))
  return { code: await bundled(ajvStandalone.default(ajv, names), Object.keys(names)), declarations }
}

/** Even with `esm: true` the validator's code calls require() for formats and lengths: bundle them in. */
async function bundled(source, names) {
  const { outputFiles } = await build({
    stdin: {
      contents: `${source}\nexport const validators = Object.assign(Object.create(null), { ${names.join(', ')} })\n`,
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
    },
    banner: { js: '// Generated from the schemas by `npm run generate`.' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'error',
  })
  const code = outputFiles[0].text
  if (/__require\("/.test(code)) throw new Error('the validators are not self-contained')
  return code
}
