import { nearestName } from '../../papers/nearest-name.ts'
import { UsageError } from '../../usage-error.ts'

/** Nobody knows a check of this code: which of those there are was probably meant. */
export function unknownCheck(said: string, codes: readonly string[]): UsageError {
  const meant = nearestName(said, codes) ?? codes.find((code) => code.startsWith(said))
  return new UsageError(
    { zh: `没有“${said}”这项检查`, en: `there is no check “${said}”` },
    meant
      ? { zh: `是不是 ${meant}？`, en: `Did you mean ${meant}?` }
      : { zh: '用 inspect list checks 查看全部。', en: 'See inspect list checks.' },
  )
}
