/** A header in one spelling: NFKC, without blanks, signs, numbers in front and remarks such as 必填. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[(（【[](?:必填|选填|单选题?|多选题?|可多选|填空题?|不填|下拉)[)）】\]]/gu, '')
    .replace(/[\s*:：、，,。.;；_\-—–·/\\"“”'‘’?？!！()（）【】[\]《》<>|]/gu, '')
}
