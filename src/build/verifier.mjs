// The page that verifies archives: one HTML file of the program's own code, which opens from a disk without network.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const place = (root, name) => join(root, 'src/verifier', name)

/** Labels of forms are most of a schema, and no part of what is verified. */
const withoutSchemas = {
  name: 'without-schemas',
  setup({ onLoad }) {
    onLoad({ filter: /\.schema\.json$/ }, () => ({ contents: '{}', loader: 'json' }))
  },
}

function policyFor(script, style) {
  const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types',
  ].join('; ')
}

/** The text of the page. */
export async function verifierPage(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/verifier/page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'inline',
    alias: {
      'node:crypto': place(root, 'crypto-in-browser.ts'),
      'js-yaml': join(root, 'node_modules/js-yaml/dist/js-yaml.cjs.js'),
    },
    inject: [place(root, 'buffer.ts')],
    define: { 'process.env.LOG_TOKENS': 'undefined', 'process.env.LOG_STREAM': 'undefined' },
    plugins: [withoutSchemas],
    logLevel: 'warning',
  })
  const script = outputFiles[0].text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  const style = await readFile(place(root, 'page.css'), 'utf8')
  const page = await readFile(place(root, 'index.html'), 'utf8')
  return page
    .replace("default-src 'none'", () => policyFor(script, style))
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`)
}
