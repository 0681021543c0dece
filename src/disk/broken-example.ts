import { listOwnFolder, readOwnText } from './own-files.ts'

/** What `check` says of the smallest round that breaks a rule; null where there is none. */
export function brokenExample(code: string): { name: string; text: string } | null {
  const name = code.replace('/', '-')
  const folder = `examples/broken/${name}`
  return listOwnFolder(folder).includes('expected.txt')
    ? { name, text: readOwnText(`${folder}/expected.txt`) }
    : null
}
