/** Why a picture is not in a file: of a format that it cannot hold, broken or lost, or too much for it. */
export type PictureFault = 'kind' | 'damaged' | 'large'

/** Pixels as a PDF holds them; the bytes are compressed as PNG compresses them. */
export type Raster = {
  readonly kind: 'raster'
  readonly width: number
  readonly height: number
  readonly bits: number
  /** Grey, three colours, or the colours that pixels name by number, three bytes each. */
  readonly colours: 'grey' | 'rgb' | Uint8Array
  /** Whether each row begins with the filter of PNG that it went through. */
  readonly isFiltered: boolean
  readonly data: Uint8Array
}

/** A JPEG as it was uploaded; a PDF holds it as it is. Its size is that of the stored pixels, before any turn. */
export type Jpeg = { readonly kind: 'jpeg'; readonly width: number; readonly height: number; readonly data: Uint8Array }

export type Photo = Raster | Jpeg

/** How many megabytes of pictures a file takes: for one, and for all together. */
export const roomInPdf = { one: 10, all: 40 } as const

/** No print needs more, and whoever opens the file has to unpack them. */
export const mostPixels = 40_000_000
