// Writes the catalogue of checks into CONTRIBUTING.md. Run by `npm run catalogue`.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Node 20 cannot read TypeScript: bundle what is wanted beside the rest of the machine's passing files. */
async function bundled() {
  const folder = await mkdtemp(join(tmpdir(), 'catalogue-'))
  try {
    const outfile = join(folder, 'catalogue.mjs')
    await build({
      stdin: {
        contents: "export * from './checks/rules.ts'; export * from './build/catalogue.ts'",
        resolveDir: join(root, 'src'),
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      logLevel: 'warning',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const { rules, withCatalogue } = await bundled()
const path = join(root, 'CONTRIBUTING.md')
const text = await readFile(path, 'utf8')
await writeFile(path, withCatalogue(text, rules))
console.log(`${rules.length} checks in CONTRIBUTING.md`)
