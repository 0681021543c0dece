import { listOwnFolder, readOwnText } from '../../disk/own-files.ts'
import { fillTemplate } from '../../setup/fill-template.ts'
import { roundSettings } from '../../setup/round-settings.ts'

/** Everything that a new round is made of, by path: its papers, the schemas that editors read, settings. */
export function roundFiles(values: Readonly<Record<string, string>>): Map<string, string> {
  return new Map([
    ['inspect.yaml', fillTemplate(readOwnText('templates/papers/inspect.yaml'), values)],
    ['questionnaire.yaml', readOwnText('templates/papers/questionnaire.yaml')],
    ['checklist.yaml', readOwnText('templates/papers/checklist.yaml')],
    ...listOwnFolder('schemas')
      .filter((name) => name.endsWith('.json'))
      .map((name): [string, string] => [`.schemas/${name}`, readOwnText(`schemas/${name}`)]),
    ...roundSettings,
  ])
}
