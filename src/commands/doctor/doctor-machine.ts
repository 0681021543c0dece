import { canWriteIn } from '../../disk/exists.ts'
import type { DoctorFinding } from './doctor-finding.ts'

const OLDEST_NODE: readonly [number, number] = [20, 19]

/** Whether Node is new enough and the folder can be written to. */
export function machineFindings(folder: string): DoctorFinding[] {
  return [nodeVersion(process.versions.node), writable(folder)]
}

function nodeVersion(version: string): DoctorFinding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldest, oldestMinor] = OLDEST_NODE
  const good = major > oldest || (major === oldest && minor >= oldestMinor)
  return {
    name: 'node',
    state: good ? 'good' : 'bad',
    title: { zh: `Node ${version}`, en: `Node ${version}` },
    ...(good ? {} : { hint: { zh: '请安装 Node 20.19 或更新的版本。', en: 'Install Node 20.19 or newer.' } }),
  }
}

function writable(folder: string): DoctorFinding {
  if (canWriteIn(folder)) {
    return {
      name: 'writable',
      state: 'good',
      title: { zh: '文件夹可以写入', en: 'the folder can be written to' },
    }
  }
  return {
    name: 'writable',
    state: 'bad',
    title: { zh: `文件夹“${folder}”写不进去`, en: `the folder “${folder}” cannot be written to` },
    hint: {
      zh: '检查权限，或把文件夹移到能写的磁盘。',
      en: 'Check its permissions, or move it to a disk that can be written to.',
    },
  }
}
