import { expect, test } from 'vitest'
import { readHistory } from '#corpus/eras.ts'
import { toStandaloneSvg } from '#export/toStandaloneSvg.ts'
import { layoutTimeline } from '#features/timeline/layoutTimeline.ts'
import { pictureTimeline } from '#features/timeline/pictureTimeline.ts'
import { index } from '../support/corpus.ts'

const history = readHistory(index)
const { bounds } = history
const whole = { range: bounds, bounds, narrowed: [] }
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml')
const standAlone = (shown = whole) =>
  parse(toStandaloneSvg({ ...pictureTimeline(history, shown), source: ['Survey: a survey'] }).svg)

test('the timeline as a picture holds all that is drawn on the page, and needs nothing outside itself', () => {
  const picture = standAlone()
  expect(picture.querySelector('parsererror')).toBeNull()
  const words = picture.documentElement.textContent
  const { blocks } = layoutTimeline(history, 1180, bounds)
  const marks = blocks.flatMap((block) => block.marks)
  expect(marks.length).toBeGreaterThan(0)
  for (const { label } of marks) for (const { text } of label) expect(words).toContain(text)
  for (const { name } of blocks.flatMap((block) => block.eras))
    for (const { text } of name) expect(words).toContain(text)
  for (const { name } of history.lanes) expect(words).toContain(name)
  // One dot each, and one of either kind in the legend.
  expect(picture.querySelectorAll('circle')).toHaveLength(marks.length + 2)
  expect(words).toContain('Survey: a survey')
  const markup = new XMLSerializer().serializeToString(picture)
  for (const [, to = ''] of markup.matchAll(/url\(#([^)]+)\)/g))
    expect(picture.getElementById(to)).not.toBeNull()
  expect(markup).not.toMatch(/var\(|class=|href=/)
})

test('its legend tells hatched from plain and filled from open, as they are drawn', () => {
  const { legend, drawing } = pictureTimeline(history, whole)
  expect(legend.map(({ text }) => text)).toEqual([
    'Dates by the editors',
    'Dates by the survey',
    'Work the survey cites',
    'Milestone added by the editors',
  ])
  const [editors, survey, cited, added] = legend.map(({ mark }) => mark)
  expect(editors).toContain('url(#')
  expect(survey).not.toContain('url(#')
  const filled = layoutTimeline(history, 1180, bounds)
    .blocks.flatMap(({ marks }) => marks)
    .filter(({ mark }) => mark.cited !== undefined).length
  const fillOf = (mark = '') => /<circle[^>]* fill="([^"]+)"/.exec(mark)?.[1]
  const count = (mark = '') =>
    drawing.split(/(?=<circle)/).filter((part) => fillOf(part) === fillOf(mark)).length
  expect(fillOf(cited)).not.toBe(fillOf(added))
  expect(count(cited)).toBe(filled)
})

test('where only some years or things are shown, its caption says so', () => {
  expect(pictureTimeline(history, whole).caption).not.toContain('Only')
  const range = { from: bounds.from + 1, to: bounds.to }
  const { caption, title } = pictureTimeline(history, { range, bounds, narrowed: ['Bread'] })
  expect(title).toContain(`${range.from} to ${range.to}`)
  expect(caption).toContain(`Only these years of ${bounds.from} to ${bounds.to}.`)
  expect(caption).toContain('Only what has to do with Bread.')
})
