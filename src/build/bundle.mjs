// Bundles the program to dist/: one file a lazily loaded part, so that each command pays for what it uses.
import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What cached findings are valid for: any change of the program or of a schema makes them void. */
async function sourceHash() {
  const digest = createHash('sha256')
  for (const folder of ['src', 'schemas']) {
    const files = (await readdir(join(root, folder), { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile(),
    )
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
    for (const path of paths) digest.update(await readFile(path))
  }
  return digest.digest('hex').slice(0, 16)
}

await rm(join(root, 'dist'), { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.BUILD_ID': JSON.stringify(await sourceHash()) },
  // js-yaml's module build takes twice the time of its CommonJS file.
  // Importing node:process calls every getter it has, standard input's among them: 5 ms.
  alias: {
    'js-yaml': join(root, 'node_modules/js-yaml/dist/js-yaml.cjs.js'),
    'node:process': join(root, 'src/build/global-process.cjs'),
  },
  // Libraries written for require() find here what they take for granted.
  banner: {
    js: [
      "import { createRequire as requireFrom } from 'node:module';",
      "import { dirname as folderOf } from 'node:path';",
      "import { fileURLToPath as pathOf } from 'node:url';",
      'const require = requireFrom(import.meta.url), __filename = pathOf(import.meta.url), __dirname = folderOf(__filename);',
    ].join(' '),
  },
  // A part of unzipper that reads from a cloud store; no workbook lies there.
  external: ['@aws-sdk/client-s3'],
  logLevel: 'warning',
})
