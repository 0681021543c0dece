import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const keepLazy = {
  name: 'keep-lazy',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    )
  },
}

/** The file as it came from the bundler: what stands in for require() in modules would be undefined here. */
const without = (firstLine) => ({
  name: 'without-first-line',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      return { contents: text.startsWith(firstLine) ? text.slice(firstLine.length) : text }
    })
  },
})

/**
 * Node takes nearly a millisecond for each file of a start, and ten for its loader of modules. What main.js imports
 * becomes part of one file for require(), and the files it stood in hand that on, so that nothing is there twice.
 */
export async function joinStart(dist, outputs, forRequire) {
  const parts = [...importedBy('main.js', outputs)]
  const { outputFiles } = await build({
    stdin: {
      contents: [
        ...parts.map((file, index) => `export * as part${index} from './${file}'`),
        `import './main.js'`,
      ].join('\n'),
      resolveDir: dist,
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    plugins: [keepLazy, without(forRequire)],
    logLevel: 'warning',
  })
  await rm(join(dist, 'main.js'))
  await writeFile(join(dist, 'main.cjs'), outputFiles[0].text)
  for (const [index, file] of parts.entries()) {
    const names = outputOf(file, outputs).exports
    if (names.length === 0) continue
    await writeFile(
      join(dist, file),
      `import start from './main.cjs'\nexport const { ${names.join(', ')} } = start.part${index}\n`,
    )
  }
}

/** Files that are read before main.js runs. */
function importedBy(file, outputs, found = new Set()) {
  for (const { path, kind, external } of outputOf(file, outputs).imports) {
    const name = basename(path)
    if (kind !== 'import-statement' || external || found.has(name)) continue
    found.add(name)
    importedBy(name, outputs, found)
  }
  return found
}

function outputOf(file, outputs) {
  const [, output] = Object.entries(outputs).find(([path]) => basename(path) === file)
  return output
}
