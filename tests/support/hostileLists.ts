/**
 * Reading lists as no one means to send them, in links and in files: the
 * catalogue beside `hostile.ts`, each entry with what the reader is told.
 */

const LONG = 'x'.repeat(10_000)

/** A list that comes from elsewhere: what it is, what carries it, and words that tell the reader what became of it. */
export type HostileList = readonly [what: string, carried: string, says: string]

const things = (...ids: readonly string[]) => ids.map((id) => `&thing=${id}`).join('')

/** Lists in links, as they are put after `/library`. `alg-svm` is on the reader's own list, with a note. */
export const LINKS: readonly HostileList[] = [
  ['nothing in it', '#list=', 'There is nothing in it that your list does not have.'],
  ['a prototype’s name', `#list=1${things('__proto__')}`, 'made no sense and are left out: 1.'],
  ['a method’s name as a key', '#list=1&constructor=x&toString=y', 'made no sense and are left out: 2.'],
  ['an address of code', `#list=1${things('javascript:alert(1)')}`, 'made no sense and are left out: 1.'],
  [
    'an id with markup',
    `#list=1${things('alg-%3Cimg%20src=x%20onerror=alert(1)%3E')}`,
    'made no sense and are left out: 1.',
  ],
  ['unfinished escapes', `#list=2${things('%E0%A4%A', '%')}`, 'made no sense and are left out: 2.'],
  ['a way out of the folder', `#list=1${things('alg-..%2F..%2Fetc')}`, 'made no sense and are left out: 1.'],
  ['a promise of milliards', `#list=1e9${things('alg-svm')}`, 'was cut on its way: 999999999.'],
  ['a promise that is no number', `#list=__proto__${things('alg-svm')}`, 'left as they are: 1.'],
  ['an end that was cut off', `#list=4${things('alg-svm', 'alg-c')}`, 'was cut on its way: 2.'],
  ['a thing five hundred times', `#list=1${things(...Array(500).fill('alg-svm'))}`, 'are left out: 499.'],
  ['a thing that is gone', `#list=1${things('alg-left-long-ago')}`, 'Not in this survey: 1'],
  ['a note on nothing', '#list=0&note=%3Cscript%3E', 'made no sense and are left out: 1.'],
  [
    'a note with markup',
    `#list=1${things('alg-cnn')}&note=%3Cimg%20src=x%20onerror=alert(1)%3E`,
    '<img src=x onerror=alert(1)>',
  ],
  ['a note of ten thousand letters', `#list=1${things('alg-cnn')}&note=${LONG}`, 'New to your list: 1'],
  ['a note that turns the line round', `#list=1${things('alg-cnn')}&note=%E2%80%AE%00evil`, 'evil'],
  ['another note on what has one', `#list=1${things('alg-svm')}&note=Theirs.`, 'Theirs.'],
]

const listFile = (more: object) =>
  JSON.stringify({ format: 'survey-atlas.library', version: 1, entries: [], ...more })

/** Files opened as a list: those that are none are refused in words, of the others only what makes sense is offered. */
export const FILES: readonly HostileList[] = [
  ['nothing', '', 'The file is empty.'],
  ['nothing but a byte order mark', '\uFEFF', 'The file is empty.'],
  ['a picture', '\u0089PNG\r\n\u0000\u0001', 'It is not a list file'],
  ['a PDF', '%PDF-1.7\n%', 'It is not a list file'],
  ['a page with a script', '<!doctype html><script>alert(1)</script>', 'It is a web page'],
  ['BibTeX', '@article{a, title={b}}', 'references in BibTeX'],
  [
    'a list that was cut off',
    listFile({ entries: [{ id: 'alg-cnn' }] }).slice(0, -4),
    'may have been cut off',
  ],
  ['null', 'null', 'written by another program'],
  ['a number past all numbers', '1e999', 'written by another program'],
  ['a format that is inherited', '{"__proto__":{"format":"survey-atlas.library"}}', 'by another program'],
  ['what the site itself stores', '{"state":{"entries":[]},"version":2}', 'written by another program'],
  ['a newer version', listFile({ version: 2 }), 'by a newer version of this site'],
  ['entries that are an object', listFile({ entries: { length: 2 } }), 'is damaged or missing'],
  [
    'six thousand entries',
    listFile({ entries: Array(6000).fill({ id: 'alg-cnn' }) }),
    'It lists 6000 things',
  ],
  ['a hundred thousand brackets', '['.repeat(100_000), 'It is not a list file'],
  ['entries of other types', listFile({ entries: [null, 7, 'alg-cnn', [], true] }), 'left out: 5.'],
  [
    'ids that are prototypes',
    listFile({ entries: [{ id: '__proto__' }, { id: 'constructor' }] }),
    'left out: 2.',
  ],
  [
    'an id with markup',
    listFile({ entries: [{ id: 'alg-<img src=x onerror=alert(1)>' }, { id: 'alg-cnn' }] }),
    'left out: 1.',
  ],
  [
    'a note that is an object',
    listFile({ entries: [{ id: 'alg-cnn', note: { toString: 'x' } }] }),
    'left out: 1.',
  ],
  [
    'a prototype of its own',
    '{"format":"survey-atlas.library","version":1,"entries":[{"id":"alg-cnn","__proto__":{"note":"x"}}]}',
    'New to your list: 1',
  ],
  [
    'a note with markup',
    listFile({ entries: [{ id: 'alg-cnn', note: '</textarea><script>alert(1)</script>' }] }),
    '</textarea><script>alert(1)</script>',
  ],
  ['a title with markup', listFile({ survey: { title: '<b>x</b>' } }), 'of another survey, “<b>x</b>”'],
  ['another note on what has one', listFile({ entries: [{ id: 'alg-svm', note: 'Theirs.' }] }), 'Theirs.'],
]
