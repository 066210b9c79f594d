import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Picture, toStandaloneSvg } from '#export/toStandaloneSvg.ts'

const words = fc
  .array(
    fc.constantFrom('rye', 'loaf & oven', '<b>', '"quoted"', 'https://example.org/a/very/long/address'),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(' '))

const pictures: fc.Arbitrary<Picture> = fc.record({
  drawing: fc.constant('<circle cx="5" cy="5" r="4" fill="rgb(28, 26, 23)"/>'),
  width: fc.integer({ min: 100, max: 2000 }),
  height: fc.integer({ min: 10, max: 4000 }),
  title: words,
  caption: words,
  legend: fc.array(fc.record({ mark: fc.constant('<rect width="26" height="14"/>'), text: words })),
  source: fc.array(words, { maxLength: 3 }),
})

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml')

test('whatever its words, a picture is one well-formed file with all of them in it', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const { svg, width, height } = toStandaloneSvg(picture)
      const page = parse(svg)
      expect(page.querySelector('parsererror')).toBeNull()
      expect(page.documentElement.getAttribute('width')).toBe(String(width))
      const written = [...page.querySelectorAll('text')].map((line) => line.textContent).join(' ')
      for (const text of [picture.title, picture.caption, ...picture.source]) expect(written).toContain(text)
      for (const { text } of picture.legend) expect(written).toContain(text)
      expect(page.querySelector('title')?.textContent).toBe(picture.title)
      // Nothing written below another: each line has its own height, and all stay on the picture.
      const heights = [...page.documentElement.children]
        .filter((child) => child.localName === 'text')
        .map((line) => Number(line.getAttribute('y')))
      expect(new Set(heights).size).toBe(heights.length)
      expect(Math.max(...heights)).toBeLessThan(height)
    }),
    { numRuns: 100 },
  )
})

test('the drawing stands between its legend and its source, at its own size', () => {
  const { svg } = toStandaloneSvg({
    drawing: '<circle r="4"/>',
    width: 600,
    height: 300,
    title: 'Loaves',
    caption: 'By year.',
    legend: [{ mark: '<rect/>', text: 'Rye' }],
    source: ['A survey of bread.'],
  })
  const page = parse(svg)
  const drawing = page.querySelector('svg svg')
  expect(drawing?.getAttribute('viewBox')).toBe('0 0 600 300')
  const top = Number(drawing?.getAttribute('y'))
  const source = [...page.querySelectorAll('text')].find((line) => line.textContent === 'A survey of bread.')
  expect(Number(source?.getAttribute('y'))).toBeGreaterThan(top + 300)
})
