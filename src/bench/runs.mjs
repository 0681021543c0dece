import { spawnSync } from 'node:child_process'

/** Seconds of one run of a program, from start to end; an error where it says something is wrong. */
export function timed([command, ...args]) {
  const start = performance.now()
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const seconds = (performance.now() - start) / 1000
  if (error) throw error
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr.slice(0, 2000)}`)
  return seconds
}

/**
 * Medians of several runs of each case, one of each by turns, so that whatever else the machine does falls on all.
 * `before` is run, and not timed, before each run of its case.
 */
export function medians(cases, runs) {
  const seconds = cases.map(() => [])
  for (let run = 0; run < runs; run += 1) {
    for (const [index, { command, before }] of cases.entries()) {
      before?.()
      seconds[index].push(timed(command))
    }
  }
  return Object.fromEntries(cases.map(({ name }, index) => [name, median(seconds[index])]))
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** How time grows with size: 1 is in proportion. The slope of a line through the logarithms of both. */
export function growthExponent(points) {
  const logs = points.map(([size, seconds]) => [Math.log(size), Math.log(seconds)])
  const [meanX, meanY] = [0, 1].map((at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length)
  const above = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return above / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}
