/** Most pixels along a side that every browser's canvas can hold. */
const MOST = 8192

/**
 * A standalone SVG as a PNG of twice its size, for screens and slides; less
 * where it would outgrow a canvas. Fails where the browser cannot draw it.
 */
export async function toPng({
  svg,
  width,
  height,
}: {
  svg: string
  width: number
  height: number
}): Promise<Blob> {
  const image = new Image(width, height)
  // A data address: the policy of the site lets pictures come from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const scale = Math.min(2, MOST / width, MOST / height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.')))),
  )
}
