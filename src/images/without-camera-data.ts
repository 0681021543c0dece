import { plainGif } from './gif.ts'
import { plainJpeg } from './jpeg.ts'
import { pictureKind } from './picture-kind.ts'
import { plainPng } from './png.ts'
import { plainWebp } from './webp.ts'

/**
 * A photograph without what the camera wrote beside the picture: place, time, device, owner, previews. Anything else
 * stays as it is; null where a photograph is damaged.
 */
export function withoutCameraData(bytes: Uint8Array): Uint8Array | null {
  switch (pictureKind(bytes)) {
    case 'jpeg':
      return plainJpeg(bytes)
    case 'png':
      return plainPng(bytes)
    case 'webp':
      return plainWebp(bytes)
    case 'gif':
      return plainGif(bytes)
    default:
      return bytes
  }
}
