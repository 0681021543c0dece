// Bundles the program to dist/: one file a lazily loaded part, so that each command pays for what it uses.
import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
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

const NO_PROGRAMS = '\0no-programs'

/** commander starts programs only for subcommands that are programs of their own, which none of ours is. */
const withoutPrograms = {
  name: 'without-programs',
  resolveId: (id, importer) =>
    id === 'node:child_process' && /[\\/]node_modules[\\/]commander[\\/]/.test(importer) ? NO_PROGRAMS : null,
  load: (id) => (id === NO_PROGRAMS ? 'export {}' : null),
}

// Made beside the old one and put in its place whole: whoever runs the program meanwhile has one or the other.
const dist = join(root, 'dist')
const fresh = join(root, `dist-${process.pid}`)
// For require(): Node's loader of modules takes ten milliseconds to start and nearly one for each file.
await build({
  cwd: root,
  input: { main: 'src/main.ts' },
  platform: 'node',
  transform: {
    target: 'node20',
    define: { 'process.env.BUILD_ID': JSON.stringify(await sourceHash()) },
  },
  // js-yaml's module build takes twice the time of its CommonJS file.
  // Importing node:process calls every getter it has, standard input's among them: 5 ms.
  resolve: {
    alias: {
      'js-yaml': join(root, 'node_modules/js-yaml/dist/js-yaml.cjs.js'),
      'node:process': join(root, 'src/build/global-process.cjs'),
    },
  },
  // A part of unzipper that reads from a cloud store; no workbook lies there.
  external: ['@aws-sdk/client-s3'],
  plugins: [withoutPrograms, plainSpread],
  output: {
    dir: fresh,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    minify: true,
    comments: false,
  },
})
await writeFile(join(fresh, 'verifier.html'), await verifierPage(root))
await rm(`${fresh}-old`, { recursive: true, force: true })
await rename(dist, `${fresh}-old`).catch(() => {})
await rename(fresh, dist)
await rm(`${fresh}-old`, { recursive: true, force: true })
