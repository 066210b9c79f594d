import type { Survey } from '#corpus/types.ts'
import { embedFonts } from '#export/embedFonts.ts'
import { toCitation } from '#export/toCitation.ts'
import { toPng } from '#export/toPng.ts'
import { type Picture, toStandaloneSvg } from '#export/toStandaloneSvg.ts'
import { nameFile } from '#lib/nameFile.ts'
import type { ExportFormat } from './ExportMenu.tsx'

/** Whose data a picture shows, under which licence, and the address it was drawn at. */
function sourceOf({ licence, version, ...survey }: Survey): string[] {
  return [
    `Survey: ${toCitation(survey)}`,
    `Drawn from version ${version} of its data (${licence.name}) at ${window.location.href}`,
  ]
}

/** The formats a drawing can be taken away in, in files named for `words`; `read` makes the picture when one is asked for. */
export function pictureFormats(
  words: readonly string[],
  survey: Survey,
  read: () => Omit<Picture, 'source' | 'fonts'>,
): ExportFormat[] {
  const compose = async () => {
    const picture = { ...read(), source: sourceOf(survey) }
    // Its title and caption are set in both faces, whatever the drawing uses.
    const fonts = await embedFonts(toStandaloneSvg(picture).svg)
    return toStandaloneSvg({ ...picture, fonts })
  }
  return [
    {
      label: 'Picture, SVG',
      file: nameFile(words, 'svg'),
      type: 'image/svg+xml',
      write: async () => (await compose()).svg,
    },
    {
      label: 'Picture, PNG',
      file: nameFile(words, 'png'),
      type: 'image/png',
      write: async () => toPng(await compose()),
    },
  ]
}
