/** 县, 区 or 市: what those one level above the towns are called here. */
export function levelOf(district: string): string {
  return /[区市]$/u.exec(district.trim())?.[0] ?? '县'
}
