import type { Index } from '#corpus/createIndex.ts'
import { formatCount } from '#lib/formatCount.ts'
import { formatNumber } from '#lib/formatNumber.ts'

/** How many ties the survey makes and what they rest on, in a sentence or two. */
export function sayTies({ ties }: Index): string {
  if (ties.length === 0) {
    return 'The survey names no algorithm together with a task, so the matrix is empty.'
  }
  const cited = ties.filter(({ evidence }) => evidence === 'cited').length
  const none = ties.length - cited
  const rest = none === 0 ? '' : `; ${formatNumber(none)} ${none === 1 ? 'rests' : 'rest'} on none`
  return `Which algorithms the survey ties to which tasks, and whether anything is cited for it. Of ${formatCount(ties.length, 'tie')}, ${formatNumber(cited)} ${cited === 1 ? 'rests' : 'rest'} on a citation${rest}.`
}

/** What the empty space of the matrix means, with its exact size. */
export function sayEmptiness({ ties, corpus }: Index): string {
  const [down, across] = [corpus.algorithms.length, corpus.applications.length]
  const pairs = down * across
  return `${formatCount(down, 'algorithm')} and ${formatCount(across, 'task')} make ${formatCount(pairs, 'pair')}; ${formatNumber(pairs - ties.length)} of them the survey never names in one claim. Empty says just that: not that the two do not go together.`
}
