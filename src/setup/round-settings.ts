import { withPaperAttributes } from './git-settings.ts'

const attributes = withPaperAttributes('* -text\n')

const editor = `${JSON.stringify(
  {
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'editor.insertSpaces': true,
    'editor.tabSize': 2,
    'editor.detectIndentation': false,
    'editor.unicodeHighlight.ambiguousCharacters': false,
    'search.exclude': { out: true, '.inspect': true },
  },
  null,
  2,
)}\n`

const ignored = `# 工具生成的文件
out/
.inspect/
# 受限文书另有一个库，不进本轮的历史
restricted/
# 交来待导入的原件，可能有答卷人的IP地址等，不进历史，导入核对后删除
incoming/
# git 合并中断时留下的临时文件
.merge_file_*
`

/** What a round holds besides its papers, by path. */
export const roundSettings: readonly (readonly [string, string])[] = [
  ['.gitignore', ignored],
  ['.gitattributes', attributes],
  ['.vscode/settings.json', editor],
  ['restricted/.gitattributes', attributes],
  ['restricted/.gitignore', 'out/\n.inspect/\n.merge_file_*\n'],
]
