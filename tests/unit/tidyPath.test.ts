import { expect, test } from 'vitest'
import { tidyPath } from '#url/tidyPath.ts'

test.each([
  ['/algorithms/svm', '/algorithms/svm'],
  ['/algorithms/svm/index.html', '/algorithms/svm/'],
  ['/index.html', '/'],
  ['/algorithms//svm///', '/algorithms/svm/'],
  // Otherwise an address of another host, which browsers refuse to write over this one.
  ['//algorithms/svm', '/algorithms/svm'],
  ['/algorithms/%0Asvm%0d%0A', '/algorithms/svm'],
  ['/references/index.html-of-nothing', '/references/index.html-of-nothing'],
])('%s is read as hosts do, as %s', (path, read) => {
  expect(tidyPath(path)).toBe(read)
})
