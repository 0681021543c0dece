// Bundles the program to dist/: one file a lazily loaded part, so that each command pays for what it uses.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { joinStart } from './join-start.mjs'
import { plainSpread } from './plain-spread.mjs'
import { verifierPage } from './verifier.mjs'

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

/** Libraries written for require() find here what they take for granted. */
const forRequire = [
  "import { createRequire as requireFrom } from 'node:module';",
  "import { dirname as folderOf } from 'node:path';",
  "import { fileURLToPath as pathOf } from 'node:url';",
  'const require = requireFrom(import.meta.url), __filename = pathOf(import.meta.url), __dirname = folderOf(__filename);',
].join(' ')

// Made beside the old one and put in its place whole: whoever runs the program meanwhile has one or the other.
/** commander starts programs only for subcommands that are programs of their own, which none of ours is. */
const withoutPrograms = {
  name: 'without-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/node_modules/commander/')
        ? { path: 'none', namespace: 'without-programs' }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'without-programs' }, () => ({ contents: 'module.exports = {}' }))
  },
}

const dist = join(root, 'dist')
const fresh = join(root, `dist-${process.pid}`)
const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
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
  // A part of unzipper that reads from a cloud store; no workbook lies there.
  external: ['@aws-sdk/client-s3'],
  plugins: [withoutPrograms, plainSpread],
  logLevel: 'warning',
})
await mkdir(fresh)
for (const { path, text } of outputFiles) {
  const wanted = /\b(?:require|__filename|__dirname)\b/.test(text)
  await writeFile(join(fresh, basename(path)), wanted ? `${forRequire}\n${text}` : text)
}
await joinStart(fresh, metafile.outputs, forRequire)
await writeFile(join(fresh, 'verifier.html'), await verifierPage(root))
await rm(`${fresh}-old`, { recursive: true, force: true })
await rename(dist, `${fresh}-old`).catch(() => {})
await rename(fresh, dist)
await rm(`${fresh}-old`, { recursive: true, force: true })
