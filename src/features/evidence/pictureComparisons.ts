import { type Index, need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Picture } from '#export/toStandaloneSvg.ts'
import { capitalise } from '#lib/capitalise.ts'
import { drawMark } from './drawFigure.ts'
import { drawColumns, drawMeasure, drawPanel } from './drawMeasure.ts'
import { groupFigures } from './groupFigures.ts'
import { sayAhead } from './sayAhead.ts'
import { sayComparisons } from './sayComparisons.ts'
import { sayTestedOn } from './sayTestedOn.ts'
import { splitFigures } from './splitFigures.ts'

/** The models beside the experts as a picture of its own. */
export function pictureComparisons({ corpus, referenceById }: Index): Omit<Picture, 'source' | 'fonts'> {
  const { studies, survey } = corpus
  const experts = survey.experts ?? 'experts'
  const { withExperts } = splitFigures(groupFigures(studies))
  const { heading, text } = sayComparisons(withExperts, studies.length, experts)
  const panels = withExperts.map(({ study, measures }) => {
    const about = [sayTestedOn(study), sayAhead(measures)]
    return drawPanel(
      formatReferenceName(need(referenceById, study.reference)),
      about.filter((line) => line !== undefined),
      measures.map(drawMeasure),
    )
  })
  return {
    ...drawColumns(panels),
    title: heading,
    caption: `${text} Every measure has its own axis.`,
    legend: [
      { mark: drawMark(13, 7, 'model', 'primary'), text: 'Model' },
      { mark: drawMark(13, 7, 'other', 'primary'), text: capitalise(experts) },
      { mark: drawMark(13, 7, 'model', 'secondary'), text: 'Quoted elsewhere' },
      { mark: drawMark(13, 7, 'model', 'recalled'), text: 'Not yet checked' },
    ],
  }
}
