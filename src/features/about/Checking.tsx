import { countChecked } from '#corpus/countChecked.ts'
import type { Checked } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { CHECKED_WORDS } from '#items/SourceLine.tsx'
import { Block } from '#ui/Block.tsx'
import styles from './AboutPage.module.css'

const MEANINGS: Record<Checked, string> = {
  primary: 'Read in the work itself, its abstract or its publisher’s page.',
  secondary: 'Read in a work, a report or a bibliography that quotes it.',
  recalled: 'Held against no source. Take it as a hint and look it up.',
}

const LEVELS: readonly Checked[] = ['primary', 'secondary', 'recalled']

/** The levels of checking, and how many editorial statements stand at each. */
export function Checking() {
  const counts = countChecked(useCorpus().corpus)
  const total = LEVELS.reduce((sum, level) => sum + counts[level], 0)
  return (
    <Block title="How far it was checked" id="checking">
      <p>
        Each of the {total} statements in the editors’ voice carries its sources and one of three levels,
        shown in the line below it.
      </p>
      <table className={styles.levels}>
        <caption>Editorial statements by level of checking</caption>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">Meaning</th>
            <th scope="col">Statements</th>
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => (
            <tr key={level} data-id={level}>
              <th scope="row">{CHECKED_WORDS[level]}</th>
              <td>{MEANINGS[level]}</td>
              <td>{counts[level]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        What this cannot do: a verdict is a judgement on one citation, not on a work; the matrix shows what
        one survey says, not what is known; and a claim retold is still a claim. Read the paper and the work
        before you rest anything on either.
      </p>
    </Block>
  )
}
