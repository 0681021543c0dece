/** Chinese labels of facts by the last part of their name; a fact under a list of another has that list's label before it. */
const LABELS = `
today 文书日期; edition 版本; internal 是否内部版; mark 首页标注; secrecy 密级标注; round 轮次; name 名称; type 类型; number 编号;
starts 开始日期; ends 结束日期; level 程度; round.level 县市区; committee 党委; committee_short 党委简称; office 落款机关; leading_group 领导小组;
village_count 村数; towns 镇; villages 村; aspects 方面; points 要点; teams 巡察组; leader 负责人; deputy 副组长; members 成员; town 镇;
households 户数; class 分类; mode 方式; from 开始日期; to 结束日期; clue.to 收受单位; slips.to 被交办单位; unassigned 未分组的村; stay 驻村; avoid 回避; places 比较;
plan_days 报送方案日数; rectification_months 整改月数; clue_months 线索反馈月数; visit_share 走访覆盖率; team 巡察组; evaluation.team 班子; scores.rows.team 班子; full 全称; convention.full 完整口径; test.full 满分;
village 村; organisation 党组织名称; features 特点; legacy_matters 历史遗留事项; petitions_3y 近三年信访件数; years 年度; first 首年; last 末年;
officers 村干部; post 职务; committees 所在组织; in_office 任职时间; kinds 类别; merged_from 合并情况; population 人口;
resident_households 常住户数; party_members 党员数; villager_groups 村民小组数; delegates 村民代表数; economy 经济强弱; industry 主要产业;
income 集体收入; year 年度; amount 金额; projects 项目; contractor 承包单位; code 代码; heads_both 是否一肩挑; by_income 收入名次;
place 名次; of 总数; by_population 人口名次; by_petitions 信访名次; holdings 三资; as_of 截至日期; accounts 账户; balance 余额;
assets 资产; net 净值; resources 资源面积; contracts 合同; rent 租金; in_arrears 欠租合同; arrears 欠租; signs 问题表现; holdings.signs 疑点; title 名称;
records 编号; leads 线索; count 件数; urgent 急件数; weighty 重件数; other 其他; ids 编号; focus 重点; id 编号; text 内容; how 方法;
must_talk 必谈对象; must_talk_kinds 必谈范围; must_talk_own 必谈范围是否自定; who 对象; why 原因; talks 谈话; date 日期; all 总数; group_leaders 组长; status 状态; assigned 核查人; note 说明;
read_first 先看的材料; record 编号; label 名称; message 说明; basis 依据; required 要求; work 工作开展; interviews 谈话人次; petitions 信访件数;
visited 走访户数; documents 查阅次数; sites 现场数; meetings 座谈列席次数; slips 交办单; slips_closed 已办结交办单; slips_open 在办交办单; survey 问卷; issued 发出; slips.issued 交办日期;
returned 收回; valid 有效; return_rate 回收率; rating 测评; evaluation 总体评价; score 得分; mean 本轮平均; difference 与平均的差;
compared 高或低; gap 差额; signed 带正负号的差; best 最高; worst 最低; favourable 好评率; poor 差率; weak 证据不足提示; return_low 回收率低;
unknown_high 不了解率高; convention 计分口径; short 简短口径; grades 等次; poorest 最差等次; no_answer 不作评价的选项; without_grade 未评的各种情形; counts 数量; major 重点问题; minor 一般问题;
common 共性; with_amount 涉及金额的问题数; common_from 共性起点村数; aspect 问题类别; topic 问题主题; feature 主要特征; years_short 年度简写;
where 地点; nature 问题性质; discipline 涉及纪律; cause 原因; people 责任人员; duty 责任; sources 出处; pending 待查事项; priority 轻重;
step 查到哪一步; due 期限; handed_on 已移交线索数; problems 问题; closed 办结; suggestions 意见建议; items 事项; departments 部门;
guided 指导督促的问题; survey_villages 有问卷的村数; highest 最高; lowest 最低; recurring 屡查屡犯; typical 典型; others 其他; prominent 突出问题;
causes 原因; area 原因类别; town_suggestions 对镇的建议; topics 问题主题; unverified 未核实数; unsettled 未定数; unchecked 未核查数;
unresolved 未查清数; statistics 统计; statistics.amounts 金额图; rows 各行; total 合计; scores 得分; test 知识测试; papers 底稿; raised 编制日期; learnt 了解方式;
steps 发现过程; done 已完成; point 清单要点; proofs 支撑材料; pages 页数; apart 另存; drafted 起草; by 人员; reviewed 复核; approved 审签;
open 未完成; checkers 核查人; results 结果; stray 清单外线索; share 占比; matters 事项; routes 去向; visits 走访; group 村民小组; alias 代称; aliased 写代称;
category 类别; visitors 走访人; route 去向; requirement 要求; received 收到; response 态度; result 结果; verified 核验; villagers 群众评判;
invalid 无效; unknown_rate 不了解率; comments 意见条数; groups 群体; ballots 票数; small 是否小群体; hidden 不显示的群体; occasions 场合;
overall 总体; chart 图; categories 图的类别; series 图的数列; values 图的数值; flagged 需关注; what 内容; unknown 不了解; lines 关注线;
subjects 测评对象; abstain 弃权; good 好; with_members 是否含成员; team_chart 班子图; n 人数; max 最高分; min 最低分; compared_with 比较范围;
modes 整改方式; mended 已改事项; given 交办数; deeds 实事; content 满意数; unscored 有村没有得分; omitted 删减; names 姓名处数; answerable 责任人员人次;
secretary 书记; sender 落款; means 方式; solve_at 解决层级; suggestion 建议; for_town 需镇解决; due_open 到期未完成; rate 完成率;
going 整改中; lasting 长期坚持; idle 未启动; overdue 逾期; without_item 未列入台账; measures 措施; types 措施类型; recovered 收回资金;
paid_out 兑付资金; rules 制度; dealt 人员处理; judged 群众评判; fair 基本满意; lookbacks 回头看; held 已到位; missing 未到位; back 反弹;
failed 未到位事项; issue 问题编号; unit 责任层级; found 回头看结果; state 状态; outcome 结果运用; next 下一步; progress 进展; progress_day 进展日期;
owner 责任人; way 处理方式; common_counts 共性问题数量; department 部门; serial 序号; own 本单位事项; gaps 制度原因; months 反馈月数;
coordinate 需协调事项; lead 牵头部门; subject 主题; of_topic 是否按主题; inspected 巡察村数; clue 线索; handed 移交日期; kind 种类;
interviewers 谈话人; recorder 记录人; person 谈话对象代称; outline 提纲; notes 记录; q 问; a 答; scan 扫描件; channel 渠道;
real_name 是否实名; petitioner 信访人代称; about 反映对象; in_scope 是否受理范围; informed 告知日期; inform_by 告知期限; informed_late 告知超期;
accepted 受理日期; handler 承办人; finish_by 办结期限; routed 转办; reviews 查阅; object 查阅对象; reviewers 查阅人; evidence 证据; approved_by 批准公开的人; proof_index 索引表; files 佐证文件; hash 校验值; proof_index.signed 签名; proof_index.signed.step 步骤; standing 签名情况; numbers 表和图的序号; rating_table 测评表号; rating_chart 测评图号; attention_table 关注线表号;
days 法定日数; inform 书面告知; finish 办结; extension 延长;
telephone 监督电话; archive 档案; fonds 全宗号; period 保管期限; volumes 案卷; without_pages 未计页数; responsible 责任者; size 个数`

const known = new Map(
  LABELS.split(';').map((pair) => {
    const [name = '', label = ''] = pair.trim().split(' ')
    return [name, label] as const
  }),
)

/** 村 › 户数; null where the last part of the name has no label. */
export function factLabel(name: string): string | null {
  const parts = name.replaceAll('[]', '').split('.')
  const labels = parts.map((part, at) => known.get(parts.slice(0, at + 1).join('.')) ?? known.get(part))
  return labels.at(-1) === undefined ? null : labels.filter((label) => label !== undefined).join(' › ')
}
