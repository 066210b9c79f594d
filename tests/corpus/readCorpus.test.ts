import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatFaults, readCorpus } from '#corpus/build/readCorpus.ts'
import { CORPUS_FOLDER } from '../support/corpus.ts'
import { makeFolder } from '../support/makeFolder.ts'

/** A copy of a corpus with some of its files rewritten. */
function copyOf(folder: string, edits: Record<string, (text: string) => string>): string {
  const copy = makeFolder()
  cpSync(folder, copy, { recursive: true })
  for (const [file, edit] of Object.entries(edits)) {
    const before = readFileSync(join(copy, file), 'utf8')
    const after = edit(before)
    if (after === before) throw new Error(`The edit changes nothing in ${file}.`)
    writeFileSync(join(copy, file), after)
  }
  return copy
}

describe('an editor who breaks the corpus', () => {
  test('is told every fault of the rules at once, with file, entry, fault and nearest id', () => {
    const { faults } = readCorpus(
      copyOf(CORPUS_FOLDER, {
        'sections/1-dough.json': (text) => text.replace('](alg-stretch-and-fold)', '](alg-strech-and-fold)'),
        'audits.json': (text) => text.replace('"claim-2-2-p1-c2"', '"claim-2-2-p1-c3"'),
        'terms.json': (text) => text.replace('"sentence": 3', '"sentence": 4'),
      }),
    )
    expect(faults[0]).toEqual({
      file: 'sections/1-dough.json',
      entry: 'claim-2-1-p1-c2',
      fault: 'text names alg-strech-and-fold, which does not exist.',
      nearest: 'alg-stretch-and-fold',
    })
    expect(faults.map(({ file, entry }) => `${file} ${entry}`)).toEqual([
      'sections/1-dough.json claim-2-1-p1-c2',
      'terms.json term-water-smoke',
      'sections/2-oven.json claim-2-2-p1-c2',
      'audits.json audit-2-2-p1-c2-marchetti',
    ])
    const told = formatFaults(faults)
    expect(told).toContain('4 faults')
    expect(told).toContain('data/sections/1-dough.json · claim-2-1-p1-c2')
    expect(told).toContain('Did you mean alg-stretch-and-fold?')
  })

  test('is told every fault of the fields at once, wherever the files', () => {
    const { corpus, faults } = readCorpus(
      copyOf(CORPUS_FOLDER, {
        'domains.json': (text) => text.replace('"hexagon"', '"loaf"'),
        'references.json': (text) => text.replace('"10.5555/', '"doi:10.5555/'),
        'survey.json': (text) => text.replace('"0.3.1"', '"next"'),
        'notes.json': (text) => text.replace('"text":', '"texts":'),
      }),
    )
    expect(corpus).toBeUndefined()
    expect(faults.map(({ file, entry }) => `${file} ${entry}`)).toEqual([
      'survey.json survey',
      'domains.json dom-dough',
      'references.json ref-okafor-2011',
      'notes.json note-keeping-evidence',
      'notes.json note-keeping-evidence',
    ])
  })

  test('is told which colours there are, and what to do with more domains than colours', () => {
    const { faults } = readCorpus(
      copyOf(CORPUS_FOLDER, { 'domains.json': (text) => text.replace('"blue"', '"red"') }),
    )
    expect(faults.map(({ entry, fault }) => `${entry}: ${fault}`)).toEqual([
      'dom-dough: colour: is one of blue, green, orange, purple; beyond four domains, pair a colour again with another icon',
    ])
  })

  test('is told which file is no JSON, and what is wrong in the others', () => {
    const { corpus, faults } = readCorpus(
      copyOf(CORPUS_FOLDER, {
        'algorithms.json': (text) => text.slice(0, -20),
        'eras.json': () => '{}',
        'applications.json': (text) => text.replace('"app-open-crumb"', '"open crumb"'),
      }),
    )
    expect(corpus).toBeUndefined()
    expect(faults.map(({ file, entry }) => `${file} ${entry}`)).toEqual([
      'applications.json open crumb',
      'algorithms.json the file',
      'eras.json the file',
    ])
    expect(faults[1]?.fault).toMatch(/^cannot be read as JSON/)
  })

  test('is told which files are missing, each once, and only of those that must be there', () => {
    const { faults } = readCorpus(makeFolder())
    expect(faults.map(({ file, entry, fault }) => `${file} ${entry} ${fault}`)).toEqual([
      'survey.json the file is missing',
      'sections the folder holds no section; each is a JSON file of its own',
      'domains.json the file is missing',
      'applications.json the file is missing',
      'algorithms.json the file is missing',
      'references.json the file is missing',
    ])
  })

  test('is told of every file and folder that nothing would read, and of its right name', () => {
    const folder = copyOf(CORPUS_FOLDER, {})
    const rename = (from: string, to: string) => renameSync(join(folder, from), join(folder, to))
    rename('eras.json', 'erras.json')
    rename('terms.json', 'Terms.json')
    rename('sections/2-oven.json', 'sections/2-oven.jsn')
    mkdirSync(join(folder, 'section'))
    mkdirSync(join(folder, 'sections/old'))
    writeFileSync(join(folder, 'share.jpg'), '')
    const { corpus, faults } = readCorpus(folder)
    expect(corpus).toBeUndefined()
    expect(faults.map(({ file, entry, nearest }) => [file, entry, nearest].join(' '))).toEqual([
      'Terms.json the file terms.json',
      'erras.json the file eras.json',
      'section the folder sections',
      'share.jpg the file share.png',
      'sections/2-oven.jsn the file ',
      'sections/old the folder ',
    ])
    expect(formatFaults(faults)).toContain('nothing would read it')
    expect(formatFaults(faults)).toContain('Did you mean eras.json?')
  })

  test('may keep beside the data what is for people, and what programs leave there', () => {
    const folder = copyOf(CORPUS_FOLDER, {})
    for (const name of ['README.md', 'LICENSE', 'how-it-was-read.txt', '.DS_Store', 'survey.json~']) {
      writeFileSync(join(folder, name), '')
      writeFileSync(join(folder, 'sections', name), '')
    }
    expect(readCorpus(folder).faults).toEqual([])
  })

  test('is told of a field that is missing, empty or misspelt in words of the data', () => {
    const { faults } = readCorpus(
      copyOf(CORPUS_FOLDER, {
        'survey.json': (text) => text.replace('"lanes"', '"lane"'),
        'algorithms.json': (text) => text.replace(/"originals": \[[^\]]*\]/, '"originals": []'),
        'domains.json': (text) => text.replace('"Mixing, resting and raising."', '""'),
      }),
    )
    expect(faults.map(({ file, fault }) => `${file} ${fault}`)).toEqual([
      'survey.json lanes: is missing',
      'survey.json has no field called “lane”',
      'domains.json scope: is empty',
      'algorithms.json originals: is empty; one is the least',
    ])
  })

  test('is sent to the folder the corpus is in', () => {
    const { faults } = readCorpus(
      copyOf(CORPUS_FOLDER, { 'survey.json': (text) => text.replace('"0.3.1"', '"next"') }),
    )
    expect(formatFaults(faults, 'my-survey/')).toContain('my-survey/survey.json · survey')
  })

  test('is sent to the file where a milestone or a redirect stands', () => {
    const { faults } = readCorpus(
      copyOf(CORPUS_FOLDER, {
        'eras.json': (text) =>
          text.replace('"reference": "ref-perrault-1974"', '"reference": "ref-perault-1974"'),
        'redirects.json': () => '{ "alg-gone": "alg-autolise", "alg-autolyse": "alg-sourdough" }',
      }),
    )
    expect(faults.map(({ file, entry }) => `${file} ${entry}`)).toEqual([
      'eras.json milestone-resting-of-flour-1974',
      'redirects.json redirect of alg-gone',
      'redirects.json alg-autolyse',
    ])
  })
})

describe('a fault planted in the published data is reported:', () => {
  const section = 'sections/2-1-medical-imaging-diagnosis.json'

  test('an id that names nothing', () => {
    const { faults } = readCorpus(
      copyOf('data', { [section]: (text) => text.replace('](alg-svm)', '](alg-smv)') }),
    )
    expect(faults).toEqual([
      expect.objectContaining({
        file: section,
        fault: expect.stringContaining('alg-smv'),
        nearest: 'alg-svm',
      }),
    ])
  })

  test('a sentence that no claim renders', () => {
    const { faults } = readCorpus(
      copyOf('data', { [section]: (text) => text.replace('"sentences": 18', '"sentences": 19') }),
    )
    expect(faults).toEqual([
      { file: section, entry: 'sec-2-1', fault: 'Paragraph 1: no claim renders sentence 19.' },
    ])
  })

  test('a citation mark that no audit covers', () => {
    const { faults } = readCorpus(
      copyOf('data', {
        [section]: (text) => text.replace('[@ref-esteva-2017]', '[@ref-esteva-2017] [@ref-ng-2004]'),
      }),
    )
    expect(faults).toEqual([
      expect.objectContaining({
        file: section,
        fault: 'It cites ref-ng-2004, and no audit covers that citation.',
      }),
    ])
  })

  test('a wrong citation mark', () => {
    const { faults } = readCorpus(
      copyOf('data', { [section]: (text) => text.replace('[@ref-esteva-2017]', '[@ref-ng-2004]') }),
    )
    expect(new Set(faults.map(({ file }) => file))).toEqual(
      new Set([section, 'audits.json', 'references.json']),
    )
  })
})
