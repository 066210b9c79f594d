import CSL, { type Engine } from 'citeproc'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citationsPlugin } from '#app/build/citationsPlugin.ts'
import { createCitationProcessor } from '#app/build/createCitationProcessor.ts'
import { createCitationFormatter, nameSite, toPageItem } from '#app/build/formatCitations.ts'
import { readCitationStyles } from '#app/build/readCitationStyles.ts'
import { readMarkup } from '#app/build/readMarkup.ts'
import { toCitationItem } from '#app/build/toCitationItem.ts'
import { capitaliseSubtitle, findNames, toSentenceCase } from '#app/build/toSentenceCase.ts'
import type { Work } from '#corpus/formatReference.ts'
import {
  CITATION_STYLES,
  type CitationStyle,
  type PageCitations,
  type StyledCitations,
} from '#export/citationStyles.ts'
import { fillPageCitation } from '#export/fillPageCitation.ts'
import { writeCitation, writeCitationHtml } from '#export/writeCitation.ts'
import { readPublished } from '../support/publishedCorpus.ts'

const { corpus } = readPublished()
const { survey, references } = corpus
const names = findNames(
  [survey, ...references].map(({ title, type }) => ({ title, isBook: type === 'book' })),
)
const styles = CITATION_STYLES.map(({ key }) => key)

/** What the build ships under a name, read as the browser reads it. */
function readShipped<Content>(part: string): Content {
  const { load } = citationsPlugin('data')
  if (typeof load !== 'function') throw new Error('The plugin serves nothing.')
  // Called as Vite calls it; these parts ask nothing of Vite.
  const module = load.call({} as never, `\0virtual:citations/${part}`)
  return JSON.parse(JSON.parse(/JSON\.parse\((.*)\)$/s.exec(String(module))?.[1] ?? ''))
}

/** The processor as its manual sets it up, for plain text: another way than the build's. */
function createPlainProcessor(): (item: object, style: CitationStyle) => string {
  const { styles: files, languages, locales } = readCitationStyles()
  const engines = new Map<CitationStyle, Engine>()
  let current: object = {}
  return (item, style) => {
    const system = {
      retrieveLocale: (language: string) => locales[language] ?? '',
      retrieveItem: () => current,
    }
    const engine = engines.get(style) ?? new CSL.Engine(system, files[style], languages[style], true)
    engines.set(style, engine)
    current = { ...item, id: JSON.stringify(item) }
    engine.setOutputFormat('text')
    engine.updateItems([JSON.stringify(item)])
    const entry = (engine.makeBibliography()[1][0] ?? '').trim()
    // These two number the entries of a list.
    return style === 'vancouver' || style === 'ieee' ? entry.replace(/^(?:1\.|\[1\])\s*/, '') : entry
  }
}

describe('what is shipped', () => {
  const shipped = readShipped<StyledCitations[]>('0').concat(
    ...Array.from({ length: Math.ceil(references.length / 100) - 1 }, (_, at) =>
      readShipped<StyledCitations[]>(String(at + 1)),
    ),
  )
  const plain = createPlainProcessor()

  test.each(styles)('equals the processor’s output in %s for all references', (style) => {
    expect(shipped).toHaveLength(references.length)
    const whole = references.filter(({ authorsTruncated }) => !authorsTruncated)
    for (const reference of whole) {
      const runs = shipped[references.indexOf(reference)]?.[style] ?? []
      expect(writeCitation(runs), reference.id).toBe(plain(toCitationItem(reference, style, names), style))
    }
  })

  test.each(styles)('ends in et al. in %s where not all authors are known, and else equals it', (style) => {
    const cut = references.filter(({ authorsTruncated }) => authorsTruncated)
    expect(cut.length).toBeGreaterThan(5)
    for (const reference of cut) {
      const text = writeCitation(shipped[references.indexOf(reference)]?.[style] ?? [])
      const item = { ...toCitationItem(reference, style, names), author: reference.author }
      const [name = ''] = reference.author.map((one) => ('family' in one ? one.family : one.literal))
      expect(text).toMatch(new RegExp(`^${name},? et al\\.`))
      const fromTitle = (whole: string) =>
        whole.slice(whole.toLowerCase().indexOf(reference.title.slice(0, 10).toLowerCase()))
      expect(fromTitle(text)).toBe(fromTitle(plain(item, style)))
    }
  })

  test('holds the survey itself', () => {
    const citations = readShipped<StyledCitations>('survey')
    for (const style of styles) {
      expect(writeCitation(citations[style])).toBe(plain(toCitationItem(survey, style, names), style))
    }
  })

  test('holds pages that, filled, equal the processor’s output for any page, address and day', () => {
    const templates = readShipped<PageCitations>('page')
    const word = fc.string({ unit: fc.constantFrom(...'abcdeXYZ012äßЖ王'), minLength: 1, maxLength: 8 })
    // No page's title ends in a quotation mark, where British and American stops part ways.
    const title = fc
      .tuple(
        fc.array(
          fc.oneof(
            word,
            word.map((text) => `“${text}”`),
          ),
          { maxLength: 5 },
        ),
        word,
      )
      .map(([words, last]) => [...words, last].join(' '))
    const day = fc.date({ min: new Date(2024, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true })
    const query = fc.webQueryParameters()
    fc.assert(
      fc.property(title, query, day, (text, search, date) => {
        const url = `https://example.org/references/?${search.replace(/[*'!()~$.]/g, '')}&view=table`
        for (const style of styles) {
          const item = toPageItem({
            title: text,
            site: nameSite(survey),
            url,
            date: [date.getFullYear(), date.getMonth() + 1, date.getDate()],
          })
          const filled = fillPageCitation(templates, style, { title: text, url, date })
          expect(writeCitation(filled)).toBe(plain(item, style))
        }
      }),
      { numRuns: 20, endOnFailure: true },
    )
  })
})

test('a site that has figures in its name keeps them where its pages are cited', () => {
  const bread = { ...survey, shortTitle: 'The 29 breads of 8888', version: '1.29.0' }
  const templates = createCitationFormatter({ ...corpus, survey: bread }, undefined).formatPage()
  const plain = createPlainProcessor()
  const url = 'https://example.org/29'
  for (const style of styles) {
    const page = { title: 'Page 29', site: nameSite(bread), url, date: [2026, 2, 7] }
    const filled = fillPageCitation(templates, style, { ...page, date: new Date(2026, 1, 7) })
    expect(writeCitation(filled)).toBe(plain(toPageItem(page), style))
  }
})

/** Works as the manuals show them, and what the manuals make of them. */
const GOLDEN: Record<string, { work: Work; cited: Record<CitationStyle, string> }> = {
  'an article in a journal': {
    work: {
      type: 'article-journal',
      title: 'Dermatologist-level classification of skin cancer: a study',
      author: ['Esteva', 'Kuprel', 'Novoa', 'Ko', 'Swetter', 'Blau', 'Thrun', 'Nguyen'].map((family) => ({
        family,
        given: 'Anna B.',
      })),
      issued: { 'date-parts': [[2017, 2, 2]] },
      'container-title': 'Nature',
      volume: '542',
      issue: '7639',
      page: '115-118',
      DOI: '10.1038/nature21056',
    },
    cited: {
      apa: 'Esteva, A. B., Kuprel, A. B., Novoa, A. B., Ko, A. B., Swetter, A. B., Blau, A. B., Thrun, A. B., & Nguyen, A. B. (2017). Dermatologist-level classification of skin cancer: A study. <i>Nature</i>, <i>542</i>(7639), 115–118. https://doi.org/10.1038/nature21056',
      vancouver:
        'Esteva AB, Kuprel AB, Novoa AB, Ko AB, Swetter AB, Blau AB, et al. Dermatologist-level classification of skin cancer: a study. Nature. 2017 Feb 2;542(7639):115–8. doi:10.1038/nature21056',
      ieee: 'A. B. Esteva <i>et al.</i>, “Dermatologist-level classification of skin cancer: A study,” <i>Nature</i>, vol. 542, no. 7639, pp. 115–118, Feb. 2017, doi: 10.1038/nature21056.',
      chicago:
        'Esteva, Anna B., Anna B. Kuprel, Anna B. Novoa, Anna B. Ko, Anna B. Swetter, Anna B. Blau, Anna B. Thrun, and Anna B. Nguyen. 2017. “Dermatologist-Level Classification of Skin Cancer: A Study.” <i>Nature</i> 542 (7639): 115–18. https://doi.org/10.1038/nature21056.',
      mla: 'Esteva, Anna B., et al. “Dermatologist-Level Classification of Skin Cancer: A Study.” <i>Nature</i>, vol. 542, no. 7639, Feb. 2017, pp. 115–18, https://doi.org/10.1038/nature21056.',
      harvard:
        'Esteva, A.B. <i>et al.</i> (2017) ‘Dermatologist-level classification of skin cancer: a study’, <i>Nature</i>, 542(7639), pp. 115–118. Available at: https://doi.org/10.1038/nature21056.',
    },
  },
  'a book': {
    work: {
      type: 'book',
      title: 'The Elements of Statistical Learning: Data Mining, Inference, and Prediction',
      author: [
        { family: 'Hastie', given: 'Trevor' },
        { family: 'Tibshirani', given: 'Robert' },
        { family: 'Friedman', given: 'Jerome' },
      ],
      issued: { 'date-parts': [[2009]] },
      edition: '2',
      publisher: 'Springer',
      'publisher-place': 'New York',
    },
    cited: {
      apa: 'Hastie, T., Tibshirani, R., & Friedman, J. (2009). <i>The elements of statistical learning: Data mining, inference, and prediction</i> (2nd ed.). Springer.',
      vancouver:
        'Hastie T, Tibshirani R, Friedman J. The elements of statistical learning: data mining, inference, and prediction. 2nd ed. New York: Springer; 2009.',
      ieee: 'T. Hastie, R. Tibshirani, and J. Friedman, <i>The Elements of Statistical Learning: Data Mining, Inference, and Prediction</i>, 2nd ed. New York: Springer, 2009.',
      chicago:
        'Hastie, Trevor, Robert Tibshirani, and Jerome Friedman. 2009. <i>The Elements of Statistical Learning: Data Mining, Inference, and Prediction</i>. 2nd ed. New York: Springer.',
      mla: 'Hastie, Trevor, et al. <i>The Elements of Statistical Learning: Data Mining, Inference, and Prediction</i>. 2nd ed., Springer, 2009.',
      harvard:
        'Hastie, T., Tibshirani, R. and Friedman, J. (2009) <i>The elements of statistical learning: data mining, inference, and prediction</i>. 2nd edn. New York: Springer.',
    },
  },
  'a paper at a conference': {
    work: {
      type: 'paper-conference',
      title: 'Mining association rules between sets of items in large databases',
      author: [
        { family: 'Agrawal', given: 'Rakesh' },
        { family: 'Imieliński', given: 'Tomasz' },
      ],
      issued: { 'date-parts': [[1993]] },
      'container-title': 'Proceedings of the 1993 ACM SIGMOD International Conference on Management of Data',
      publisher: 'ACM',
      page: '207-216',
      DOI: '10.1145/170035.170072',
    },
    cited: {
      apa: 'Agrawal, R., & Imieliński, T. (1993). Mining association rules between sets of items in large databases. <i>Proceedings of the 1993 ACM SIGMOD International Conference on Management of Data</i>, 207–216. https://doi.org/10.1145/170035.170072',
      vancouver:
        'Agrawal R, Imieliński T. Mining association rules between sets of items in large databases. In: Proceedings of the 1993 ACM SIGMOD International Conference on Management of Data. ACM; 1993. p. 207–16. doi:10.1145/170035.170072',
      ieee: 'R. Agrawal and T. Imieliński, “Mining association rules between sets of items in large databases,” in <i>Proceedings of the 1993 ACM SIGMOD International Conference on Management of Data</i>, ACM, 1993, pp. 207–216. doi: 10.1145/170035.170072.',
      chicago:
        'Agrawal, Rakesh, and Tomasz Imieliński. 1993. “Mining Association Rules between Sets of Items in Large Databases.” In <i>Proceedings of the 1993 ACM SIGMOD International Conference on Management of Data</i>, 207–16. ACM. https://doi.org/10.1145/170035.170072.',
      mla: 'Agrawal, Rakesh, and Tomasz Imieliński. “Mining Association Rules between Sets of Items in Large Databases.” <i>Proceedings of the 1993 ACM SIGMOD International Conference on Management of Data</i>, ACM, 1993, pp. 207–16, https://doi.org/10.1145/170035.170072.',
      harvard:
        'Agrawal, R. and Imieliński, T. (1993) ‘Mining association rules between sets of items in large databases’, <i>Proceedings of the 1993 ACM SIGMOD International Conference on Management of Data</i>. ACM, pp. 207–216. Available at: https://doi.org/10.1145/170035.170072.',
    },
  },
  'a report on arXiv': {
    work: {
      type: 'article',
      title: 'Auto-Encoding Variational Bayes',
      author: [
        { family: 'Kingma', given: 'Diederik P.' },
        { family: 'Berg', given: 'Max', 'non-dropping-particle': 'van den' },
      ],
      issued: { 'date-parts': [[2013]] },
      genre: 'preprint',
      publisher: 'arXiv',
      number: '1312.6114',
      arXiv: '1312.6114',
      DOI: '10.48550/arXiv.1312.6114',
    },
    cited: {
      apa: 'Kingma, D. P., & van den Berg, M. (2013). <i>Auto-encoding variational Bayes</i> (arXiv:1312.6114). arXiv. https://doi.org/10.48550/arXiv.1312.6114',
      vancouver:
        'Kingma DP, van den Berg M. Auto-encoding variational Bayes. arXiv; 2013. doi:10.48550/arXiv.1312.6114',
      ieee: 'D. P. Kingma and M. van den Berg, “Auto-encoding variational Bayes,” 2013, <i>arXiv</i>: 1312.6114. doi: 10.48550/arXiv.1312.6114.',
      chicago:
        'Kingma, Diederik P., and Max van den Berg. 2013. “Auto-Encoding Variational Bayes.” arXiv. https://doi.org/10.48550/arXiv.1312.6114.',
      mla: 'Kingma, Diederik P., and Max van den Berg. <i>Auto-Encoding Variational Bayes</i>. arXiv:1312.6114, arXiv, 2013, https://doi.org/10.48550/arXiv.1312.6114.',
      harvard:
        'Kingma, D.P. and van den Berg, M. (2013) ‘Auto-encoding variational Bayes’. arXiv. Available at: https://doi.org/10.48550/arXiv.1312.6114.',
    },
  },
}

describe.each(Object.entries(GOLDEN))('%s', (_, { work, cited }) => {
  const processor = createCitationProcessor(new Set(['Bayes']))
  test.each(styles)('is cited as the manual of %s has it', (style) => {
    expect(writeCitationHtml(processor.format(work, style)).replaceAll('&amp;', '&')).toBe(cited[style])
  })
})

test('titles get the case of a sentence, but names and signs keep theirs', () => {
  const known = new Set(['Bayes', 'Markov'])
  expect(toSentenceCase('Deep Learning for Chest X-Rays: The DNA of Markov Models', false, known)).toBe(
    'Deep learning for chest X-rays: The DNA of Markov models'.replace('The', 'the'),
  )
  expect(toSentenceCase('Hidden Markov models in speech', false, new Set())).toBe(
    'Hidden Markov models in speech',
  )
  expect(toSentenceCase('Perceptrons', true, new Set())).toBe('Perceptrons')
  expect(capitaliseSubtitle('“Why?”: how it is')).toBe('“Why?”: How it is')
  expect(
    findNames([{ title: 'A study of Bayes and intelligence with Artificial Intelligence', isBook: false }]),
  ).toEqual(new Set(['Bayes', 'Artificial']))
})

test('the processor’s markup is read flat, and what is not expected is refused', () => {
  expect(
    readMarkup(
      '<div class="csl-entry"><div class="csl-left-margin">[1]</div><div class="csl-right-inline">A &#38; <i>b <span style="font-style:normal;">c</span></i><sup>2</sup></div></div>',
    ),
  ).toEqual(['A & ', ['b ', 'i'], 'c', ['2', 'sup']])
  expect(() => readMarkup('<script>x</script>')).toThrow(/not expected/)
})
