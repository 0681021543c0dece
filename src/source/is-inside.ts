/** Whether somebody else's words are a path below a folder, with `/`, that leads nowhere else. */
export function isBelow(path: unknown): path is string {
  if (typeof path !== 'string' || /^[A-Za-z]:|[\\\0]/u.test(path)) return false
  return path.split('/').every((part) => !/^\.{0,2}$/u.test(part))
}

/** As `isBelow`, and not into what is git's own. */
export function isInside(path: unknown): path is string {
  return isBelow(path) && !path.split('/').some((part) => /^\.git$/iu.test(part))
}
