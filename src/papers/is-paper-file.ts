/** Whether a file is a paper, by its name. */
export function isPaperFile(path: string): boolean {
  return /\.ya?ml$/iu.test(path)
}
