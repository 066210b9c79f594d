import { Link } from 'react-router'
import { Block } from '#ui/Block.tsx'
import { paths } from '#url/paths.ts'
import styles from './AboutPage.module.css'

/** Who speaks in which face. */
export function Voices() {
  return (
    <Block title="Two voices">
      <p className={styles.survey}>
        What the survey says is set like this: as claims in our own words, with nothing added and nothing put
        right.
      </p>
      <p>
        What the editors say is set like this: verdicts on citations, studies, descriptions, dates and{' '}
        <Link to={paths.glossary}>clarified terms</Link>. Where it stands among claims, the word “Editors” and
        a rule say so. A switch in the reading view hides all of it.
      </p>
      <p>
        A filled disc means that a claim which ties an algorithm to an application cites a work; a ring, that
        the survey states it without a citation. That is a fact about the text, not about the truth of what it
        says. A square is the editors’ verdict on one citation: full for supports, half for partly supports,
        empty for background only, crossed for does not support.
      </p>
    </Block>
  )
}
