import type { Text } from '../language.ts'
import type { Rule, Severity } from '../source/diagnostic.ts'

function rule(code: string, title: Text, rationale: Text, severity: Severity = 'error'): Rule {
  return { code, severity, title, rationale }
}

const unread: Text = {
  zh: '读不准的文书一律不用，也不猜。先改好这一处，其余问题才能接着查。',
  en: 'A paper that cannot be read for certain is left out, never guessed at. Mend this place first.',
}

const filled: Text = {
  zh: '填报项不合表样，统计和报告就会漏掉或用错这一项，因此整份文书暂不采用。',
  en: 'A value that does not fit its form would be dropped or misused by tallies and reports, so the whole paper is left out.',
}

/** What loading itself finds; checks find the rest. */
export const loadingRules: readonly Rule[] = [
  rule('yaml/alias', { zh: '文书里不用“&”“*”引用', en: 'Papers do without anchors and aliases' }, unread),
  rule('yaml/comment', { zh: '内容没有被“#”截断', en: 'No value is cut short by a #' }, unread),
  rule('yaml/duplicate-key', { zh: '同一处每个栏目只写一次', en: 'A key stands once in a place' }, unread),
  rule('yaml/encoding', { zh: '文书是 UTF-8 文本', en: 'Papers are UTF-8 text' }, unread),
  rule(
    'yaml/full-width-colon',
    { zh: '栏目名后用英文冒号', en: 'A plain colon stands behind a key' },
    unread,
  ),
  rule('yaml/key', { zh: '栏目名是文字', en: 'Keys are words' }, unread),
  rule('yaml/number', { zh: '数字照原样读得回来', en: 'Numbers read back as they were written' }, unread),
  rule('yaml/one-document', { zh: '一个文件一份文书', en: 'A file holds one paper' }, unread),
  rule('yaml/syntax', { zh: '文书的写法读得通', en: 'A paper can be parsed' }, unread),
  rule('yaml/tab', { zh: '缩进用空格，不用 Tab', en: 'Indentation is spaces, not tabs' }, unread),
  rule('yaml/tag', { zh: '文书里不用类型标记', en: 'Papers do without type tags' }, unread),
  rule(
    'schema/kind',
    { zh: '文书第一栏 kind 写明文种', en: 'A paper says what it is in its first key' },
    filled,
  ),
  rule(
    'schema/kind-first',
    { zh: 'kind 写在文书最前面', en: 'kind stands before everything else' },
    {
      zh: '打开文书第一眼就该知道是什么表；写在后面，编辑器的表样提示可能用错，合并时也容易弄丢。照样采用，挪到最前即可。本工具的规则。',
      en: 'Whoever opens a paper should see at once what it is; further down, editors may take it for another form, and it is easily lost in merging. The paper is used all the same. Our own rule.',
    },
    'warning',
  ),
  rule('schema/required', { zh: '必填栏都在', en: 'Required keys are there' }, filled),
  rule('schema/unknown-key', { zh: '栏目名都是表样里有的', en: 'Every key is one of its form' }, filled),
  rule(
    'schema/type',
    { zh: '填的内容是该栏要的类别', en: 'A value is of the type its field asks for' },
    filled,
  ),
  rule('schema/choice', { zh: '选项是表样里列出的', en: 'A choice is one of those listed' }, filled),
  rule(
    'schema/format',
    { zh: '日期、编号等按规定写法填写', en: 'Dates, ids and the like are written in their form' },
    filled,
  ),
  rule(
    'schema/range',
    { zh: '数值、字数、条数在允许范围内', en: 'Numbers and lengths are within their range' },
    filled,
  ),
  rule(
    'schema/decimals',
    { zh: '金额、面积至多两位小数', en: 'Money and areas have two decimals at most' },
    filled,
  ),
  rule(
    'round/link',
    { zh: '巡察文件夹里没有指向别处的链接', en: 'No file is a link' },
    {
      zh: '链接指向的内容可能不在本轮文件夹内，也进不了留痕记录，因此不读取。',
      en: 'What a link points to may lie outside the round and outside its history, so links are not followed.',
    },
  ),
  rule('round/unreadable-file', { zh: '每个文件都能打开', en: 'Every file can be opened' }, unread),
  rule('round/file-size', { zh: '一份文书不超过 16 MB', en: 'A paper is 16 MB at most' }, unread),
  rule(
    'round/village-missing',
    { zh: '每个村的文件夹里有 village.yaml', en: 'Every village folder holds a village.yaml' },
    {
      zh: '没有村情表，就不知道这个村属于哪个镇、何时进驻、干部是谁，其余文书无从核对。',
      en: 'Without it nobody knows the town, the stay and the officers that the other papers are checked against.',
    },
  ),
  rule(
    'round/misplaced-paper',
    { zh: '文书放在它该在的文件夹', en: 'A paper stands in the folder it belongs to' },
    {
      zh: '文书属于上层最近的村或镇文件夹；放错地方就统计不到。',
      en: 'A paper belongs to the nearest village or town folder above it; elsewhere it is not counted.',
    },
  ),
  rule(
    'round/restricted-place',
    { zh: '受限文书只放在 restricted 库内', en: 'Restricted papers stand only under restricted/' },
    {
      zh: '谈话、信访、代称对照、问题线索是群众私下说的话和说话的人，一旦放进普通文件夹，就会随资料一起外传（信访保密要求）。',
      en: 'Interviews, petitions, persons and clues are what people said in confidence; in an ordinary folder they would travel with everything else.',
    },
  ),
  rule(
    'merge/unresolved',
    { zh: '两边改得不一样的地方都已裁定', en: 'What two people changed differently is settled' },
    {
      zh: '分头工作的底稿合到一起时，同一栏填了两个不同的内容，程序不替人选择：先留用本机的，另一边的另行保存，裁定之前不能保存、不能交接。本工具的规则。',
      en: 'Where two halves of a team filled one field differently the program does not choose: ours stands, theirs is kept aside, and nothing is saved or handed on before somebody has settled it. Our own rule.',
    },
  ),
]
