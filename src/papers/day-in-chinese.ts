/** 2025-09-01 → 2025年9月1日: as official papers write a day, without padding zeros (GB/T 9704—2012, 7.3.5.4). */
export function dayInChinese(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
