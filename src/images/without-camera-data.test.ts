import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { joined, latin } from './bytes.ts'
import { plainGif } from './gif.ts'
import { plainJpeg } from './jpeg.ts'
import { orientationOf } from './orientation.ts'
import { plainPng } from './png.ts'
import { plainWebp } from './webp.ts'

const evidence = fileURLToPath(new URL('../../examples/qinghe-2025-3/villages/', import.meta.url))
const photo = new Uint8Array(readFileSync(`${evidence}东圩村/evidence/ZZ-005.jpg`))
const scan = new Uint8Array(readFileSync(`${evidence}枫林村/evidence/ZZ-002.png`))

const ascii = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

/** Exif as a telephone writes it: which way up, and a pointer to where it was. */
function exifOf(orientation: number): Uint8Array {
  const entries = [
    [0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
    [0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0],
  ]
  return joined([
    ascii('II*\0\x08\0\0\0'),
    new Uint8Array([2, 0, ...entries.flat(), 0, 0, 0, 0]),
    ascii('GPS 31.2304N'),
  ])
}

function segment(marker: number, data: Uint8Array): Uint8Array {
  return joined([new Uint8Array([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]), data])
}

describe('a JPEG', () => {
  const written = joined([
    photo.subarray(0, 2),
    segment(0xe1, joined([ascii('Exif\0\0'), exifOf(6)])),
    segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>owner</x:xmpmeta>')),
    segment(0xe2, ascii('MPF\0preview')),
    segment(0xe2, ascii('ICC_PROFILE\0\x01\x01profile')),
    segment(0xed, ascii('Photoshop 3.0\x008BIM by-line')),
    segment(0xfe, ascii('taken by nobody')),
    photo.subarray(2),
    ascii('moving picture behind the end'),
  ])
  const plain = plainJpeg(written) ?? new Uint8Array()

  test('tells nothing but which way up', () => {
    expect(latin(plain)).not.toMatch(/GPS|xmpmeta|MPF|8BIM|nobody|moving/u)
    const at = latin(plain).indexOf('Exif\0\0')
    expect(orientationOf(plain.subarray(at + 6))).toBe(6)
    expect(latin(plain)).toContain('ICC_PROFILE')
  })

  test('keeps its picture to the byte', () => {
    const scanOf = (bytes: Uint8Array) => latin(bytes).slice(latin(bytes).indexOf('\xff\xdb'))
    expect(scanOf(plain)).toBe(scanOf(plainJpeg(photo) ?? new Uint8Array()))
    expect(scanOf(photo).startsWith(scanOf(plain))).toBe(true)
  })

  test('stays the same when it is taken again', () => {
    expect(plainJpeg(plain)).toEqual(plain)
  })

  test('cut short in its head is damaged', () => {
    expect(plainJpeg(photo.subarray(0, 150))).toBeNull()
  })
})

describe('a PNG', () => {
  const chunk = (type: string, data: Uint8Array) => {
    const body = joined([ascii(type), data])
    const numbers = new DataView(new ArrayBuffer(8))
    numbers.setUint32(0, data.length)
    numbers.setUint32(4, crc32(body))
    return joined([new Uint8Array(numbers.buffer, 0, 4), body, new Uint8Array(numbers.buffer, 4, 4)])
  }
  const head = 8 + 12 + 13
  const written = joined([
    scan.subarray(0, head),
    chunk('tEXt', ascii('Author\0somebody')),
    chunk('tIME', new Uint8Array(7)),
    chunk('eXIf', exifOf(8)),
    scan.subarray(head),
    ascii('hidden'),
  ])

  test('tells nothing but which way up, and keeps its picture', () => {
    const plain = plainPng(written) ?? new Uint8Array()
    expect(latin(plain)).not.toMatch(/somebody|tIME|GPS|hidden/u)
    expect(latin(plain).match(/eXIf/gu)).toHaveLength(1)
    const picture = (bytes: Uint8Array) => latin(bytes).slice(latin(bytes).indexOf('IDAT'))
    expect(picture(plain)).toBe(picture(scan))
    expect(plainPng(plain)).toEqual(plain)
  })

  test('cut short is damaged', () => {
    expect(plainPng(scan.subarray(0, scan.length - 20))).toBeNull()
  })
})

test('a WebP tells nothing but which way up', () => {
  const part = (type: string, data: Uint8Array) => {
    const size = new DataView(new ArrayBuffer(4))
    size.setUint32(0, data.length, true)
    return joined([ascii(type), new Uint8Array(size.buffer), data, new Uint8Array(data.length % 2)])
  }
  const head = new Uint8Array([0x0c, 0, 0, 0, 1, 0, 0, 1, 0, 0])
  const parts = [
    part('VP8X', head),
    part('VP8 ', ascii('picture')),
    part('EXIF', exifOf(3)),
    part('XMP ', ascii('owner')),
  ]
  const plain = plainWebp(part('RIFF', joined([ascii('WEBP'), ...parts]))) ?? new Uint8Array()
  expect(latin(plain)).not.toMatch(/GPS|owner|XMP/u)
  expect(latin(plain)).toContain('VP8 \x07\0\0\0picture\0')
  expect(plain[20]).toBe(0x08)
  expect(orientationOf(plain.subarray(latin(plain).indexOf('EXIF') + 8))).toBe(3)
  expect(new DataView(plain.buffer).getUint32(4, true)).toBe(plain.length - 8)
})

test('a GIF keeps its picture and its timing, and loses remarks, XMP and what stands behind its end', () => {
  const head = joined([ascii('GIF89a'), new Uint8Array([1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255])])
  const loop = joined([
    new Uint8Array([0x21, 0xff, 11]),
    ascii('NETSCAPE2.0'),
    new Uint8Array([3, 1, 0, 0, 0]),
  ])
  const timing = new Uint8Array([0x21, 0xf9, 4, 0, 10, 0, 0, 0])
  const image = new Uint8Array([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0])
  const told = ascii('GPS 31.2304N')
  const remark = joined([new Uint8Array([0x21, 0xfe, told.length]), told, new Uint8Array([0])])
  const xmp = joined([
    new Uint8Array([0x21, 0xff, 11]),
    ascii('XMP DataXMP'),
    new Uint8Array([told.length]),
    told,
    new Uint8Array([0]),
  ])
  const end = new Uint8Array([0x3b])
  const whole = joined([head, remark, loop, xmp, timing, image, remark, end, told])
  expect(plainGif(whole)).toEqual(joined([head, loop, timing, image, end]))
  expect(plainGif(whole.slice(0, head.length + remark.length + 9))).toBeNull()
})
