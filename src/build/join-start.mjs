import { writeFile } from 'node:fs/promises'
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

/**
 * Node takes nearly a millisecond for each file of a start. What main.js imports becomes part of it, and the files it
 * stood in hand that on, so that nothing is there twice.
 */
export async function joinStart(dist, outputs) {
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
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [keepLazy],
    logLevel: 'warning',
  })
  await writeFile(join(dist, 'main.js'), outputFiles[0].text)
  for (const [index, file] of parts.entries()) {
    const names = outputOf(file, outputs).exports
    if (names.length === 0) continue
    await writeFile(
      join(dist, file),
      `import { part${index} as part } from './main.js'\nexport const { ${names.join(', ')} } = part\n`,
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
