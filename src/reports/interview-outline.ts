import { mustTalkWords } from '../analysis/must-talk.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf } from '../papers/workspace.ts'
import { mustTalkFacts, talkCounts } from './must-talk-facts.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { headsBoth } from './profile-facts.ts'
import { focusQuestions, leadQuestions, signQuestions } from './question-facts.ts'
import { eachVillage, fileNameOf, type Report } from './report.ts'
import { villageFacts } from './village-facts.ts'

const title = '谈话提纲'

export const interviewOutline: Report = {
  name: 'interview-outline',
  title: { zh: title, en: 'Outline of the interviews in a village' },
  recipient: { zh: '巡察组谈话人员', en: 'those of the team who hold interviews' },
  restricted: true,
  editions: ['internal'],
  reads: ['village', 'checklist', 'leads', 'assets', 'interviews', 'petitions', 'persons'],
  subjects: eachVillage,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts({ workspace }, { village }, edition) {
    if (village === null) throw new Error('an outline is for a village')
    const profile = paperOf(village, villageKind)?.data
    const day = profile?.stay?.to ?? workspace.today
    return {
      ...roundFacts(workspace, edition),
      team: teamOf(village, workspace),
      village: villageFacts(village, workspace, edition),
      heads_both: profile ? headsBoth(profile, day) : false,
      must_talk: mustTalkFacts(village, workspace),
      must_talk_kinds: mustTalkWords(workspace.round.data, [profile?.type]),
      must_talk_own: workspace.round.data.must_talk !== undefined,
      talks: talkCounts(village),
      leads: leadQuestions(village),
      signs: signQuestions(village, workspace),
      focus: focusQuestions(village, workspace),
    }
  },
}
