import type { Fact, Facts } from './facts.ts'
import type { Template } from './template.ts'

// A village report as an office would word it, and the facts of an invented village, for the tests of this folder.

const TEXT = `---
title:
  - 关于{{ village.name }}巡察情况的报告
addressee: {{ round.committee }}
sender: {{ round.team }}
date: {{ today | date }}
number: {{ number }}
secrecy: {{ edition.mark }}
attachments:
  - {{ village.name }}问题清单
---

根据{{ round.committee }}统一部署，{{ round.team }}于{{ stay | map: 'day' | first | period: stay.last.day }}对{{ village.name }}党组织开展了巡察。现将有关情况报告如下。

# 基本情况

## 村情

{{ village.name }}位于{{ village.town }}，现有村民小组{{ village.groups }}个，农户{{ village.households }}户、{{ village.population }}人。{% sentence %}其中常住{{ village.residents }}户。{% endsentence %}村党组织有党员{{ village.members }}名。{{ today | year }}上半年村集体收入{{ village.income | money }}。村“两委”成员有{{ village.officers | person_list: 3 }}。

## 工作开展

巡察期间，共谈话{{ work.interviews }}人次，走访{{ work.visits }}户，占常住户的{{ work.visit_share | percent }}；发放问卷{{ work.issued }}份，收回{{ work.returned }}份，回收率{{ work.return_rate | percent }}。{% if work.petitions > 0 %}受理信访{{ work.petitions }}件。{% endif %}

:::table{caption="参评人员构成" note="得分口径：{{ convention }}"}
| 类别{2} | 人数 | 平均得分 |
|:-------|-----:|--------:|
{% for group in survey.groups %}
| {{ group.name }} | {{ group.n }} | {{ group.score | score }} |
{% endfor %}
:::

::chart{type=column caption="各方面得分" data=survey.chart}

# 总体评价

{{ overall | stop }}

# 发现的主要问题

{% for aspect in aspects %}
## {{ aspect.name }}

{% assign major = aspect.problems | where: 'level', '重点' %}
{% assign minor = aspect.problems | where: 'level', '一般' %}
{% for problem in major %}
### {{ problem.feature }}{% if problem.common %}（共性）{% endif %}

{{ problem.text | stop }}{% sentence %}涉及金额{{ problem.amount | money }}。{% endsentence %}属{{ problem.nature | join_zh }}方面问题。:source[{{ problem.sources | join_zh }}]

责任人员：{{ problem.people | person_list }}。现场情况：{{ problem.scene | required: '现场照片' }}。

{% endfor %}
{% if minor %}
### 其他问题

{% for problem in minor %}
1. {{ problem.text | stop }}:source[{{ problem.sources | join_zh }}]
{% endfor %}
{% endif %}
{% else %}
未发现明显问题。

{% endfor %}
# 待查事项

{% for lead in pending %}
1. {{ lead.title }}，已查到{{ lead.step }}。
{% else %}
无。
{% endfor %}

# 意见建议

{% for suggestion in suggestions %}
1. **对{{ suggestion.to }}：**{{ suggestion.text | stop }}
{% endfor %}

:::appendix{title="{{ village.name }}问题清单"}
:::table{caption="问题清单"}
| 序号{1} | 问题类别{2} | 主要特征{3} | 问题表现{6} | 程度{1} |
|:-:|:--|:--|:--|:-:|
{% for aspect in aspects %}
{% for problem in aspect.problems %}
| {{ problem.number }} | {{ aspect.name }} | {{ problem.feature }} | {{ problem.text }} | {{ problem.level }} |
{% endfor %}
{% endfor %}
:::
:::
`

export const sampleTemplate: Template = { file: 'templates/reports/village-report.md', text: TEXT }

const ASPECTS = ['落实党的理论和路线方针政策', '群众身边腐败和不正之风', '基层党组织建设', '巡察整改']

function problem(number: number): Fact {
  return {
    number,
    feature: `集体资金管理不严格（${number}）`,
    text: '2023年3月至2024年8月，该村分14次支出现金共计52300元，用于零星用工和购买办公用品，未附用工花名册和验收手续，其中9次由会计一人签字报销，村务监督委员会未审核。',
    level: number % 3 === 0 ? '一般' : '重点',
    common: number % 4 === 0,
    amount: number % 2 === 0 ? { num: '5230000', den: '100' } : null,
    nature: ['责任', '作风'],
    sources: [`会议记录ZL-00${number}`, `记账凭证ZL-01${number}`],
    people: [{ name: '王建国', post: '村党组织书记' }],
    scene: number === 1 ? null : '账证已核对',
  }
}

export const sampleFacts: Facts = {
  today: '2025-09-30',
  number: '青巡报〔2025〕3号',
  convention: '好100分、较好80分、一般60分、差0分，不了解不计。',
  edition: { mark: '内部资料 注意保密' },
  round: { committee: '中共青禾县委员会', team: '县委第一巡察组' },
  stay: [{ day: '2025-09-01' }, { day: '2025-09-20' }],
  village: {
    name: '城东村',
    town: '城东镇',
    groups: 8,
    households: 512,
    population: 1834,
    residents: null,
    members: 47,
    income: '12345600',
    officers: [
      { name: '王建国', post: '书记' },
      { name: '李红梅', post: '副书记' },
      { name: '赵大勇', post: '委员' },
      { name: '孙会计', post: '报账员' },
    ],
  },
  work: {
    interviews: 23,
    visits: 66,
    visit_share: { num: '66', den: '480' },
    issued: 100,
    returned: 96,
    return_rate: { num: '96', den: '100' },
    petitions: 3,
  },
  survey: {
    groups: [
      { name: '镇机关干部', n: 6, score: { num: '8813', den: '100' } },
      { name: '村组干部', n: 18, score: { num: '261', den: '3' } },
      { name: '群众', n: 72, score: null },
    ],
    chart: {
      categories: ['政治建设', '为民服务', '廉洁自律'],
      series: [{ name: '本村', values: [{ num: '261', den: '3' }, 80, null] }],
    },
  },
  overall: '该村党组织能够落实上级部署，2024年完成3公里通组道路硬化，测评总体得分较高',
  aspects: ASPECTS.map((name, index) => ({
    name,
    problems: [1, 2, 3].map((each) => problem(index * 3 + each)),
  })),
  pending: [{ title: '鱼塘承包费去向', step: '银行流水，尚待承包人核对' }],
  suggestions: [
    { to: '村党组织', text: '规范现金支出，三个月内完成清理。' },
    { to: '镇党委', text: '督促村务监督委员会履职' },
  ],
}
