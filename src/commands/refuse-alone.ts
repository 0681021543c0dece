import { UsageError } from '../usage-error.ts'
import type { Options, Subcommand } from './subcommand.ts'

/** An option that only means something beside another is refused without it, rather than passed over in silence. */
export function refuseAlone({ onlyWith = {} }: Pick<Subcommand, 'onlyWith'>, options: Options): void {
  for (const [name, { option, instead }] of Object.entries(onlyWith)) {
    if (options[name] === undefined || options[option] !== undefined) continue
    throw new UsageError(
      { zh: `--${name} 只和 --${option} 一起用`, en: `--${name} goes with --${option} only` },
      instead,
    )
  }
}
