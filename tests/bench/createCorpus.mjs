/** Numbers from 0 to 1 that are the same on every run. */
export function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const STARTS =
  'cardio neuro radio immuno onco gastro hemato pneumo dermo osteo angio encephalo hepato nephro ophthalmo patho pharmaco psycho bio geno proteo cyto histo micro macro hyper hypo inter intra multi poly auto semi sub super trans meta para epi endo exo iso mono photo thermo electro hydro spectro tele'.split(
    ' ',
  )
const MIDDLES =
  'graph log metr vascul gen cyt plas troph pat therap scop tom nom morph phys chem typ kinet dynam mut regul segment classif estim regress predict optim screen cluster sampl valid annot express sequenc align transform embed encod decod'.split(
    ' ',
  )
const ENDS = 'y ic ical ism ist ation ations ing ed er ers ive ity al ally ous able ment'.split(' ')
const COMMON =
  'the of and in to a for with on by from as is are was were that this an at be or which using based between under over during after before than more most other such these their its both each all not can may'.split(
    ' ',
  )
const SURNAMES =
  'Adler Bauer Chen Dupont Eriksen Fischer Garcia Hughes Ito Jensen Kowalski Larsen Moreau Novak Okafor Patel Quist Rossi Schmidt Tanaka Ueda Vogel Wang Xu Yilmaz Zhang Almeida Brandt Costa Dahl Engel Ferrari Gupta Hansen Ivanov Jung Keller Lopez Meyer Nowak Olsen Petrov Rao Silva Torres Unger Varga Weber Yang Zimmer'.split(
    ' ',
  )

/** Words as a medical text has them: real stems and endings, the commonest first. */
function createWords(random, size) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const words = new Set(COMMON)
  while (words.size < size) {
    const start = random() < 0.75 ? pick(STARTS) : ''
    const middle = pick(MIDDLES) + (random() < 0.25 ? pick(MIDDLES) : '')
    words.add(start + middle + pick(ENDS))
  }
  return [...words]
}

/**
 * A corpus of so many works, the same for the same seed.
 *
 * Words follow Zipf's curve and the vocabulary grows with the text (Heaps), as
 * in natural language; a title takes its words from its abstract's subject.
 */
export function createCorpus(count, seed = 1) {
  const random = createRandom(seed + count)
  const words = createWords(random, Math.round(180 * count ** 0.5 + 600))
  const weights = words.map((_, rank) => 1 / (rank + 2.7) ** 1.02)
  const sums = []
  weights.reduce((sum, weight, at) => (sums[at] = sum + weight), 0)
  const draw = () => {
    const wanted = random() * sums.at(-1)
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle] < wanted) low = middle + 1
      else high = middle
    }
    return words[low]
  }
  const rare = () => words[COMMON.length + Math.floor(random() * (words.length - COMMON.length))]
  const sentence = (length, subject) =>
    Array.from({ length }, () =>
      random() < 0.12 ? subject[Math.floor(random() * subject.length)] : draw(),
    ).join(' ')

  return Array.from({ length: count }, (_, at) => {
    const subject = [rare(), rare(), rare(), rare(), draw(), draw()]
    const authors = Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => SURNAMES[Math.floor(random() * SURNAMES.length)],
    )
    return {
      id: `ref-${at}`,
      title: [subject[0], subject[1], draw(), subject[2], draw(), subject[3], draw()].join(' '),
      authors,
      year: String(1980 + Math.floor(random() * 45)),
      keywords: subject.slice(0, 4),
      text: sentence(60 + Math.floor(random() * 60), subject),
    }
  })
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

function misspell(random, word) {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const letter = LETTERS[Math.floor(random() * 26)]
  const ways = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ]
  return ways[Math.floor(random() * ways.length)]
}

/** Queries of readers who know what they look for: words of a title, some misspelt, some with an author or a year. */
export function createQueries(works, count, seed = 2) {
  const random = createRandom(seed + works.length)
  return Array.from({ length: count }, (_, at) => {
    const work = works[Math.floor(random() * works.length)]
    const words = [...work.keywords].sort(() => random() - 0.5).slice(0, 2 + Math.floor(random() * 2))
    if (at % 3 === 1) words[0] = misspell(random, words[0])
    if (at % 4 === 3) words.push(random() < 0.5 ? work.authors[0] : work.year)
    return { query: words.join(' '), id: work.id }
  })
}
