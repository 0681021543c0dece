import type { DoctorFinding } from './doctor-finding.ts'

/** Borne in mind whatever was found. */
export const stateSecrets: DoctorFinding = {
  name: 'state-secrets',
  state: 'note',
  title: {
    zh: '涉密文件、涉密介质一律不得进入本工具；标有秘密以上密级的轮次，只能在保密部门批准的机器上使用',
    en: 'State secrets stay out of this tool; a round that bears 秘密 or above runs only on a machine the secrecy office approved',
  },
}
