import { Fragment } from 'react'
import { Link } from 'react-router'
import type { Verdict } from '#corpus/types.ts'
import { EvidenceMark } from '#items/EvidenceMark.tsx'
import { VerdictMark } from '#items/VerdictMark.tsx'
import { Block } from '#ui/Block.tsx'
import { paths } from '#url/paths.ts'
import styles from './AboutPage.module.css'

const VERDICTS: readonly { verdict: Verdict; words: string }[] = [
  { verdict: 'supports', words: 'the cited work carries the claim' },
  {
    verdict: 'partly-supports',
    words: 'it carries part of the claim, or only under conditions the claim leaves out',
  },
  { verdict: 'background-only', words: 'it is about the subject, but does not show what is claimed' },
  { verdict: 'does-not-support', words: 'it does not show what is claimed, or is about something else' },
]

/** Who speaks in which face, and what the marks say. */
export function Voices() {
  return (
    <Block title="Two voices" id="voices">
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
        Two kinds of marks stand beside the words. Round is a fact about the survey, square a verdict of the
        editors:
      </p>
      <dl className={styles.pairs}>
        <dt>
          <EvidenceMark evidence="cited" />
        </dt>
        <dd>a claim that ties an algorithm to an application cites a work</dd>
        <dt>
          <EvidenceMark evidence="stated" />
        </dt>
        <dd>the survey says so without a citation, which does not make it wrong</dd>
        {VERDICTS.map(({ verdict, words }) => (
          <Fragment key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>{words}</dd>
          </Fragment>
        ))}
      </dl>
    </Block>
  )
}
