import { expect, test } from 'vitest'
import { renderAt } from '../support/renderAt.tsx'

test.each([
  ['the evidence, as a room of the site', '/evidence', '/evidence/matrix'],
  ['a reference by its number in the survey', '/references/1', /^\/references\/[a-z-]+-\d{4}$/],
  ['a section that has only parts', '/read/2', /^\/read\/2\.\d$/],
])('a reader who asks for %s arrives', async (_, asked, arrived) => {
  const { address } = await renderAt(asked)
  if (typeof arrived === 'string') expect(address()).toBe(arrived)
  else expect(address()).toMatch(arrived)
})
