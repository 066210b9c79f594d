/**
 * What no reader means and every site meets: the catalogue that the tests of
 * hostile input go through, each entry with what it should come to.
 */

/** Nothing is there, and the page says so; or the page with this first heading. */
type Shown = 'missing' | string

type HostileAddress = {
  what: string
  address: string
  shows: Shown
  /** Words that tell the reader what was left out. */
  says?: string
}

const LONG = 'x'.repeat(10_000)
const each = <T>(values: readonly string[], make: (value: string) => T): T[] => values.map(make)

/** Rooms that list things by the name in their address. */
const ROOMS = ['/applications', '/algorithms', '/references', '/read'] as const
const NOT_NAMES: readonly (readonly [what: string, name: string])[] = [
  ['a prototype’s name', '__proto__'],
  ['a constructor', 'constructor'],
  ['a method of every object', 'hasOwnProperty'],
  ['a script', '%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
  ['an address of code', 'javascript:alert(1)'],
  ['a way out of the folder', '..%2F..%2Fetc%2Fpasswd'],
  ['a thousand letters', 'x'.repeat(1000)],
  ['letters from right to left', '%E2%80%AEmvs'],
  ['an emoji', '%F0%9F%91%A9%E2%80%8D%E2%9A%95%EF%B8%8F'],
  ['NUL', 'svm%00'],
]

/** Keys that lists understand, each with a value that is none of theirs. */
const WRONG_VALUES: readonly (readonly [address: string, heading: string, wrong: string])[] = [
  ['/applications', 'Applications', 'domain=__proto__'],
  ['/algorithms', 'Algorithms', 'family=constructor'],
  ['/references', 'References', 'from=9e99'],
  ['/evidence/matrix', 'Evidence matrix', 'sort=toString'],
  ['/evidence/audit', 'Citation audit', 'verdict=%3Cscript%3E'],
  ['/timeline', 'Timeline', 'era=valueOf'],
  ['/compare', 'Compare algorithms', 'algorithm=javascript:alert(1)'],
  ['/search', 'Search', 'kind=__proto__'],
]

/** Addresses, with the page that each should show. */
export const ADDRESSES: readonly HostileAddress[] = [
  ...ROOMS.flatMap((room, at) =>
    // Every name in one room at least, and every room with some.
    NOT_NAMES.filter((_, nth) => at === 1 || nth % ROOMS.length === at).map(([what, name]) => ({
      what: `${what} in ${room}`,
      address: `${room}/${name}`,
      shows: 'missing',
    })),
  ),
  { what: 'a section that is not', address: '/read/9.9', shows: 'missing' },
  { what: 'a page under a page', address: '/read/2.1/deeper/still', shows: 'missing' },
  { what: 'a folder of files', address: '/assets/', shows: 'missing' },
  { what: 'two thousand letters', address: `/${'x'.repeat(2000)}`, shows: 'missing' },
  { what: 'a script as an address', address: '/%3Cscript%3Ealert(1)%3C%2Fscript%3E', shows: 'missing' },
  ...WRONG_VALUES.map(([address, shows, wrong]) => ({
    what: `a value that is none in ${address}`,
    address: `${address}?${wrong}`,
    shows,
    says: decodeURIComponent(wrong.split('=')[1] ?? ''),
  })),
  ...WRONG_VALUES.map(([address, shows, wrong]) => ({
    what: `ten thousand letters in ${address}`,
    address: `${address}?${wrong.split('=')[0]}=${LONG}`,
    shows,
  })),
  ...WRONG_VALUES.map(([address, shows]) => ({
    what: `unfinished escapes in ${address}`,
    address: `${address}?%E0%A4%A=%&q=%E0%A4%A&%=1#%E0%A4%A`,
    shows,
  })),
  ...each(['q', 'domain', 'sort', 'view', '__proto__', 'constructor'], (key) => ({
    what: `${key} a hundred times`,
    address: `/applications?${`${key}=imaging&`.repeat(100)}`,
    shows: 'Applications',
  })),
  { what: 'a key without a value', address: '/references?origin', shows: 'References' },
  { what: 'nothing but signs', address: '/references?&&==&=&?', shows: 'References' },
  { what: 'keys in capitals', address: '/applications?DOMAIN=imaging', shows: 'Applications' },
  { what: 'years back to front', address: '/references?from=2020&to=1990', shows: 'References' },
  { what: 'a page number past the end', address: '/references?page=99999', shows: 'References' },
  { what: 'a page number below the first', address: '/references?page=-1', shows: 'References' },
  { what: 'a last slash', address: '/algorithms/svm/', shows: 'Support vector machine' },
  { what: 'the name of the file', address: '/algorithms/svm/index.html', shows: 'Support vector machine' },
  { what: 'slashes in a row', address: '/algorithms//svm', shows: 'Support vector machine' },
  { what: 'a line break of a mail program', address: '/algorithms/svm%0A', shows: 'Support vector machine' },
  { what: 'a key of a letter', address: '/algorithms/svm?utm_source=x', shows: 'Support vector machine' },
  { what: 'a place that is gone', address: '/read/2.1#claim-gone', shows: 'Medical imaging diagnosis' },
  { what: 'a place that is no name', address: '/read/2.1#%E0%A4%A', shows: 'Medical imaging diagnosis' },
  { what: 'a place that is a selector', address: '/read/2.1#"]*{}', shows: 'Medical imaging diagnosis' },
  { what: 'a place of ten thousand letters', address: `/glossary#${LONG}`, shows: 'Glossary' },
  { what: 'a text marked by the browser', address: '/about#:~:text=%00', shows: 'How this was made' },
]

/** Queries no one means and everyone pastes, as they are put after `?q=`. Each is answered, and kept in the box. */
export const QUERIES: readonly (readonly [what: string, query: string])[] = [
  ['nothing', ''],
  ['blanks', '%20%20%20'],
  ['a tab and line breaks', 'deep%09%0D%0Alearning'],
  ['a no-break and an ideographic space', '%C2%A0%E3%80%80'],
  ['the letters of regular expressions', encodeURIComponent(`.*+?^\${}()|[]\\`)],
  ['an unfinished class', '%5Ba-'],
  ['catastrophic repetition', encodeURIComponent('(a+)+$ (x|x)*')],
  ['ten thousand letters', 'x'.repeat(10_000)],
  ['ten thousand letters in words', 'svm+'.repeat(2500)],
  ['right-to-left letters', encodeURIComponent('שלום למידה')],
  ['a right-to-left override', encodeURIComponent('\u202Emvs')],
  ['an emoji of several', encodeURIComponent('👩🏽‍⚕️👨‍👩‍👧‍👦')],
  ['combining marks', encodeURIComponent('s\u0301v\u0302m\u0323'.repeat(3))],
  ['a hundred marks on a letter', encodeURIComponent(`a${'\u0301'.repeat(100)}`)],
  ['zero-width letters', encodeURIComponent('s\u200Bv\u200Dm\uFEFF')],
  ['half of a letter', '%ED%A0%80'],
  ['an unfinished escape', '%E0%A4%A'],
  ['a percent sign', '%'],
  ['NUL', 'svm%00'],
  ['control characters', '%01%1B%7F'],
  ['an unclosed quotation mark', '%22deep%20learning'],
  ['a quotation mark', '%22'],
  ['quotation marks in a row', '%22%22%22%22%22'],
  ['a hyphen', '-'],
  ['hyphens', '--'],
  ['an exclusion alone', '-svm'],
  ['a field without a value', 'kind:'],
  ['a field with a value that is none', 'kind:bogus'],
  ['an unfinished span of years', 'year:20-'],
  ['a span of years back to front', 'year:2018-2012'],
  ['a year that is none', 'year:99999999999999999999'],
  ['a colon', ':'],
  ['colons', '::::'],
  ['AND', 'AND'],
  ['AND, OR and NOT', 'svm+AND+NOT+OR'],
  ['a prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['toString', 'toString'],
  ['a field called like a method', 'hasOwnProperty:svm'],
  ['a prototype as a value', 'domain:__proto__'],
  ['a script', encodeURIComponent('<script>alert(1)</script>')],
  ['an image that fails', encodeURIComponent('"><img src=x onerror=alert(1)>')],
  ['an address of code', 'javascript:alert(1)'],
  ['a path', '..%2F..%2Fetc%2Fpasswd'],
  ['a template', encodeURIComponent(`{{7*7}} \${7*7}`)],
]

/** Everything the site keeps, and where. */
export const KEYS: readonly (readonly [storage: 'localStorage' | 'sessionStorage', key: string])[] = [
  ['localStorage', 'survey-atlas.library'],
  ['localStorage', 'survey-atlas.preferences'],
  ['localStorage', 'survey-atlas.recent'],
  ['localStorage', 'survey-atlas.offline'],
  ['sessionStorage', 'survey-atlas.trail'],
  ['sessionStorage', 'survey-atlas.reloaded'],
  ['sessionStorage', 'react-router-scroll-positions'],
]

const state = (state: unknown, version: unknown = 1) => JSON.stringify({ state, version })
const everywhere = (value: unknown) =>
  Object.fromEntries(
    ['saved', 'ids', 'searches', 'recent', 'queries', 'theme', 'text', 'notes', 'slash', 'chosen'].map(
      (name) => [name, value],
    ),
  )

/** What may be found under any key. The page works, and what is chosen next is kept. */
export const STORED: readonly (readonly [what: string, value: string])[] = [
  ['nothing', ''],
  ['a word', 'svm'],
  ['cut off', '{"state":{"saved":["alg-s'],
  ['null', 'null'],
  ['a number', '1e999'],
  ['a list', '[["__proto__"]]'],
  ['a state that is null', state(null)],
  ['a state that is a word', state('svm')],
  ['values that are null', state(everywhere(null))],
  ['values that are numbers', state(everywhere(42))],
  ['values that are objects', state(everywhere({ toString: 1, length: 3 }))],
  ['values that are lists of lists', state(everywhere([[['alg-svm']], null, 1, {}]))],
  [
    'values that are HTML',
    state(everywhere(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>'])),
  ],
  ['keys of prototypes', '{"state":{"__proto__":{"saved":["alg-svm"]},"constructor":{}},"version":1}'],
  ['ids that are prototypes', state(everywhere(['__proto__', 'constructor', 'toString']))],
  ['a thousand ids', state(everywhere(Array.from({ length: 1000 }, (_, at) => `alg-${at}`)))],
]

/** What another version of the site may have left; what becomes of a reading list from one has tests of its own. */
export const OTHER_VERSIONS: typeof STORED = [
  ['a version that is a word', state(everywhere(['alg-svm']), 'soon')],
  ['an older version', state(everywhere(['alg-svm']), 0)],
]

/** Texts that may stand in any field a corpus leaves to its editors. They are shown as text. */
export const TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></script><h1>other</h1>',
  '&lt;b&gt; &amp;amp; &#x27; &nbsp;',
  'javascript:alert(1)',
  '\u202Eevil\u2066\u202D',
  'שלום עולם مرحبا',
  '👩🏽‍⚕️ a\u0301\u0323\u0308 \u200B\uFEFF',
  `{{7*7}} \${7*7} $& $1 $\``,
  '=HYPERLINK("http://x","y")',
  `\u0130ı ß ﬃ ${'a\u0301'.repeat(50)}`,
  'w'.repeat(10_000),
  '__proto__ constructor',
]

/** Ways to break a folder of data: what to write into which file. The build stops and names each. */
export const BROKEN: readonly (readonly [what: string, file: string, text: string])[] = [
  ['a file that is cut off', 'domains.json', '[{"id": "dom-dough"'],
  ['a file that is empty', 'terms.json', ''],
  ['an object for a list', 'themes.json', '{}'],
  ['a list of nothing', 'algorithms.json', '[null, 1, "x", []]'],
  [
    'a prototype among the keys',
    'redirects.json',
    '{"__proto__": {"alg-a": "alg-b"}, "alg-old": "alg-none"}',
  ],
  ['a number for the survey', 'survey.json', '42'],
  ['bytes that are no text', 'notes.json', '\uFFFD\u0000'],
]
