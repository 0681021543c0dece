import type { Text } from '../language.ts'
import type { Rule, Severity } from '../source/diagnostic.ts'

function rule(name: string, severity: Severity, title: Text, rationale: Text): Rule {
  return { code: `template/${name}`, severity, title, rationale }
}

/** What can be wrong with the wording of a document. */
export const wordingRules = {
  name: rule(
    'unknown-name',
    'error',
    { zh: '模板所用名称都有对应的事实', en: 'Every name a template uses is a fact' },
    {
      zh: '名称写错的地方在文书上会成为空白，所以一律报出。',
      en: 'A misspelt name would print as a blank, so each is reported.',
    },
  ),
  filter: rule(
    'unknown-filter',
    'error',
    { zh: '竖线后的写法都是有的', en: 'Every filter after a bar exists' },
    {
      zh: '写法（如 score、money）定数字和日期的样子，写错了数字就失去口径。',
      en: 'Filters such as score or money decide how figures look; a wrong one loses the convention.',
    },
  ),
  tag: rule(
    'unknown-tag',
    'error',
    { zh: '标签都是有的', en: 'Every tag exists' },
    {
      zh: '模板只能选择和重复，不能读文件、运行程序，所以标签只有少数几个。',
      en: 'Templates may choose and repeat, not read files or run code: there are few tags.',
    },
  ),
  closed: rule(
    'not-closed',
    'error',
    { zh: '标签和版块有始有终', en: 'Tags and containers that open are closed' },
    {
      zh: '没有收尾的标签会吞掉后面的正文。',
      en: 'A tag that is not closed swallows the text after it.',
    },
  ),
  syntax: rule(
    'syntax',
    'error',
    { zh: '标签写法正确', en: 'Tags are well written' },
    { zh: '写法不对的标签算不出内容。', en: 'What is badly written cannot be worked out.' },
  ),
  directive: rule(
    'unknown-directive',
    'error',
    { zh: '版块名称和属性都是有的', en: 'Every directive and attribute exists' },
    {
      zh: '表、图、附件、落款由版块写成，名称写错就不会出现。',
      en: 'Tables, charts, appendices come from directives; a misspelt one would not appear.',
    },
  ),
  front: rule(
    'front-matter',
    'error',
    { zh: '开头的标题、主送等栏目齐全正确', en: 'Title, addressee and the like are rightly given' },
    { zh: '标题、主送、落款是公文的要素。', en: 'They are elements of an official document.' },
  ),
  markup: rule(
    'markup',
    'error',
    { zh: '正文只用公文有的格式', en: 'Text uses only what an official document has' },
    {
      zh: '公文没有项目符号、斜体、链接、网页标记，留下的符号会印在纸上。',
      en: 'Official documents have no bullets, italics, links or HTML; left-over signs would be printed.',
    },
  ),
  value: rule(
    'value',
    'error',
    { zh: '印出的内容是一段文字或一个有口径的数', en: 'What is printed is a text or a figure with a form' },
    {
      zh: '一组数据或没有定小数位的数不能直接印在文书上。',
      en: 'A set of data, or a number without a form, must not be printed as it is.',
    },
  ),
  limit: rule(
    'limit',
    'error',
    { zh: '模板的规模在限度之内', en: 'A template keeps within bounds' },
    {
      zh: '没完没了的重复会让机器停住。',
      en: 'Endless repetition would hang the machine.',
    },
  ),
  digits: rule(
    'digits',
    'error',
    { zh: '数字都由标签从底稿取来', en: 'Figures come from the papers, by tags' },
    {
      zh: '直接写在模板里的数字，换一个村、换一轮也不会变，印出来就是错的。',
      en: 'A figure written into a template stays the same in every village and round, and is wrong there.',
    },
  ),
  placeholder: rule(
    'placeholder',
    'warning',
    { zh: '必写的事实已经查清', en: 'Facts that must be stated are there' },
    {
      zh: '写明“待补”的地方补齐后才能定稿。',
      en: 'Places marked as to be supplied must be filled before the final version.',
    },
  ),
  omitted: rule(
    'omitted',
    'info',
    { zh: '句中事实都有', en: 'The facts of each sentence are there' },
    {
      zh: '缺事实的句子整句不写，此处告知哪一句没有写。',
      en: 'A sentence whose facts are missing is left out; this tells which.',
    },
  ),
  unfilled: rule(
    'unfilled',
    'warning',
    { zh: '标签在本轮有数据可填', en: 'Some document of the round can fill every tag' },
    {
      zh: '本轮没有一份底稿有这个数，标签处会一直空着。',
      en: 'No paper of the round has this fact: the tag would print nothing in any document.',
    },
  ),
  unused: rule(
    'unused',
    'info',
    { zh: '可用的事实都用到了', en: 'Every fact there is is used' },
    {
      zh: '列出可写而没有写的，供取舍。',
      en: 'Facts that could be stated and are not, for the office to decide.',
    },
  ),
  speaker: rule(
    'speaker',
    'error',
    { zh: '印出的内容不说明谁反映过情况', en: 'Nothing printed tells who spoke' },
    {
      zh: '姓名、联系方式是由模板的哪一处印出来的，要找得到。',
      en: 'Where a template prints a name or contact of somebody who spoke, the place is said.',
    },
  ),
} as const satisfies Record<string, Rule>
