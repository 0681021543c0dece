import type { Text } from '../language.ts'
import type { Edition } from './report.ts'

/** Who is handed documents, in which edition, and what that leaves out. */
export interface Recipient {
  /** as `--for` and `pack` name it */
  readonly name: string
  readonly title: Text
  /** names of reports, in the order of the list of contents */
  readonly reports: readonly string[]
  readonly edition: Edition
  /** tells who spoke: needs --restricted and the restricted papers */
  readonly restricted?: true
  /** one folder for each: of a village, of a town, or of whom a letter is to */
  readonly each: 'round' | 'village' | 'town' | 'addressee'
  /** what this recipient does not get, printed in the list of contents */
  readonly without: readonly string[]
}

const SOURCES = '问题出处、谈话和信访等来源'
const PERSONS = '责任人员和干部姓名（写作姓氏加“某”）'
const MEMBERS = '班子成员个人的测评结果'

/**
 * Each gets only what is theirs: a village no other's problems and nobody answerable, a department or leader their own
 * matters, the public what may be published. The overall and special reports go to towns and departments only by
 * hand, without --for: they tell one place of another.
 */
export const recipients: readonly Recipient[] = [
  {
    name: '领导小组',
    title: { zh: '巡察工作领导小组', en: 'the leading group' },
    reports: [
      ...[
        'round-plan',
        'village-report',
        'overall-report',
        'problem-list',
        'survey-summary',
        'special-report',
      ],
      ...['rectification-village', 'rectification-town', 'suggestion-letter', 'leader-letter', 'task-letter'],
    ],
    edition: 'internal',
    each: 'round',
    without: ['谈话、信访等受限材料', '问题线索（另行移交）'],
  },
  {
    name: '村',
    title: { zh: '被巡察村党组织', en: 'the village' },
    reports: ['feedback-village', 'village-report', 'problem-list', 'slip', 'rectification-village'],
    edition: 'served',
    each: 'village',
    without: [SOURCES, PERSONS, MEMBERS, '待查事项', '其他村的情况'],
  },
  {
    name: '镇',
    title: { zh: '镇党委及其书记', en: 'the town and its secretary' },
    reports: [
      ...['feedback-town', 'feedback-secretary', 'village-report', 'survey-summary', 'notice-uninspected'],
      ...['rectification-town', 'rectification-village'],
    ],
    edition: 'served',
    each: 'town',
    without: [SOURCES, PERSONS, MEMBERS, '待查事项', '其他镇的情况'],
  },
  {
    name: '部门',
    title: { zh: '有事项的部门', en: 'departments with matters' },
    reports: ['suggestion-letter'],
    edition: 'served',
    each: 'addressee',
    without: [SOURCES, PERSONS, '其他部门的事项'],
  },
  {
    name: '区领导',
    title: { zh: '联系镇和分管领域的领导', en: 'leaders in touch with towns or in charge of fields' },
    reports: ['leader-letter', 'task-letter'],
    edition: 'served',
    each: 'addressee',
    without: [SOURCES, PERSONS, '其他领导的事项'],
  },
  {
    name: '组织部',
    title: { zh: '组织部', en: 'the organisation department' },
    reports: ['survey-summary'],
    edition: 'internal',
    each: 'round',
    without: ['问题情况', '谈话、信访等受限材料'],
  },
  {
    name: '纪委',
    title: { zh: '纪委监委', en: 'the discipline commission' },
    reports: ['clue-transfer'],
    edition: 'internal',
    restricted: true,
    each: 'round',
    without: ['谈话人、信访人的姓名和联系方式'],
  },
  {
    name: '公开',
    title: { zh: '社会公开', en: 'the public' },
    reports: ['feedback-village', 'public-notice'],
    edition: 'public',
    each: 'village',
    without: [SOURCES, '个人姓名（写作“某某”）', MEMBERS, '佐证材料', '人员处理情况', '未核实的事项'],
  },
]
