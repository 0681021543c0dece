import type { Subcommand } from '../subcommand.ts'

export const doctor: Subcommand = {
  name: 'doctor',
  summary: { zh: '检查这台机器和本轮文件夹是否适合使用', en: 'is this machine, and this round, fit' },
  arguments: '',
  options: [
    ['--fix', { zh: '能修的修好，修了什么逐条列出', en: 'mend what can be mended, and say what was' }],
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
  ],
  run: async (session, _names, options) => (await import('./run-doctor.ts')).runDoctor(session, options),
}
