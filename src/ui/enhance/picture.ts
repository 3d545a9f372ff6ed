/** Browsers draw no larger canvas than this, in points along a side. */
const longestSide = 16_000

/** A picture of an SVG file at twice its size, as far as a canvas can hold it. */
async function pngOf(address: string): Promise<Blob | null> {
  const image = new Image()
  image.src = address
  await image.decode()
  const scale = Math.min(2, longestSide / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

/** Offers pictures as PNG, which the browser makes from the SVG; without scripts there is the SVG. */
export function enhancePictures(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-png]')) {
    const address = button.dataset.png ?? ''
    button.hidden = false
    button.addEventListener('click', () => {
      button.disabled = true
      void pngOf(address)
        .then((blob) => {
          if (!blob) return
          const link = document.createElement('a')
          link.href = URL.createObjectURL(blob)
          link.download = 'gap-map.png'
          link.click()
          setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
        })
        .catch(() => { button.hidden = true })
        .finally(() => { button.disabled = false })
    })
  }
}
