/** Whether an office document carries programs: a VBA project in a zip, or in the older compound files. */
export function carriesMacros(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (text.subarray(0, 2).toString('latin1') === 'PK') return text.includes('vbaProject.bin')
  const compound = text.subarray(0, 4).toString('hex') === 'd0cf11e0'
  return compound && text.includes(Buffer.from('_VBA_PROJECT', 'utf16le'))
}
