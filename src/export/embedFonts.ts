const toDataUrl = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

/**
 * The page's own faces that a drawing names, as rules that hold them whole, for
 * a file that is to look the same away from this site.
 *
 * A face that cannot be had is left out: the file then falls back on others.
 */
export async function embedFonts(drawing: string): Promise<string> {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ style, parentStyleSheet }) => ({
      family: style.getPropertyValue('font-family').replaceAll(/["']/g, ''),
      weight: style.getPropertyValue('font-weight') || '400',
      path: /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1],
      base: parentStyleSheet?.href ?? document.baseURI,
    }))
    .filter(({ family, path }) => path && drawing.includes(family))
  const rules = faces.map(async ({ family, weight, path, base }) => {
    try {
      const response = await fetch(new URL(path ?? '', base))
      const data = await toDataUrl(await response.blob())
      return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data})}`
    } catch {
      return ''
    }
  })
  return (await Promise.all(rules)).join('')
}
