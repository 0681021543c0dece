/** Which of the two teams stayed in which village from which day, and whose hands were in it. */
export const teams = [
  {
    branch: 'main',
    leader: '郑怀远',
    villages: [
      { name: '竹坞村', month: '08', from: 21, people: ['罗立言', '范晓棠', '贺知秋'] },
      { name: '溪口村', month: '09', from: 1, people: ['贺知秋', '罗立言', '范晓棠'] },
      { name: '石桥村', month: '09', from: 15, people: ['范晓棠', '贺知秋', '罗立言'] },
    ],
  },
  {
    branch: 'second',
    leader: '梁守正',
    villages: [
      { name: '枫林村', month: '08', from: 21, people: ['潘海涛', '姚芷若', '邵国栋'] },
      { name: '东圩村', month: '09', from: 1, people: ['姚芷若', '邵国栋', '潘海涛'] },
      { name: '新桥村', month: '09', from: 15, people: ['邵国栋', '潘海涛', '姚芷若'] },
    ],
  },
]

/** What is done on which day of a stay, by which of the three, in the words that `save` would find. */
export const stays = [
  { after: 0, by: 0, papers: ['village', 'leads'], what: '新建村情、待查问题清单' },
  {
    after: 4,
    by: 1,
    papers: ['visits', 'reviews', 'evidence'],
    what: '新建走访记录、查阅记录、证据目录，证据文件',
  },
  {
    after: 7,
    by: 2,
    papers: ['survey', 'rating', 'test', 'assets'],
    what: '新建问卷调查、两委测评、知识测试、三资清查',
  },
  { after: 9, by: 0, papers: ['slips', 'issues'], what: '新建立行立改交办单、问题底稿', unsigned: true },
]
