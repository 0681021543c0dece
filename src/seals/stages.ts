import type { Text } from '../language.ts'

/** When papers are sealed: the steps of a round that end something. */
export interface Stage {
  /** as tags and files are named */
  readonly name: 'entry' | 'withdrawal' | 'report' | 'feedback' | 'rectification' | 'archive'
  readonly title: Text
}

export const stages: readonly Stage[] = [
  { name: 'entry', title: { zh: '进驻', en: 'entry' } },
  { name: 'withdrawal', title: { zh: '撤点', en: 'withdrawal' } },
  { name: 'report', title: { zh: '报告', en: 'report' } },
  { name: 'feedback', title: { zh: '反馈', en: 'feedback' } },
  { name: 'rectification', title: { zh: '整改', en: 'rectification' } },
  { name: 'archive', title: { zh: '归档', en: 'archive' } },
]

export function stageNamed(said: string): Stage | undefined {
  return stages.find(({ name, title }) => said === name || said.normalize('NFC') === title.zh)
}
