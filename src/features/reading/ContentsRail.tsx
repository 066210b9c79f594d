import { Link } from 'react-router'
import { formatSectionNumber } from '#corpus/formatPlace.ts'
import { listOutline } from '#corpus/listOutline.ts'
import type { Section } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { Icon } from '#ui/Icon.tsx'
import { paths, toSectionPath } from '#url/paths.ts'
import styles from './ContentsRail.module.css'

type ContentsRailProps = {
  /** The section being read; without one it is the whole survey. */
  current?: Section
}

const shortTitle = (section: Section) => section.shortTitle ?? section.title

/** The survey's contents: a rail beside the text, one line that unfolds where there is no room. */
export function ContentsRail({ current }: ContentsRailProps) {
  const { corpus } = useCorpus()
  return (
    <nav className={styles.rail} aria-label="Contents">
      <p className={styles.label}>Contents</p>
      <details className={styles.contents}>
        <summary className={styles.summary}>
          <span className={styles.number}>{current && formatSectionNumber(current)}</span>
          {current ? shortTitle(current) : 'Whole survey'}
          <Icon name="down" />
        </summary>
        <ol>
          {listOutline(corpus.sections).map((line) =>
            line.kind === 'heading' ? (
              <li key={line.number} className={styles.line}>
                <span className={styles.number}>{line.number}</span>
                <span>{line.title}</span>
              </li>
            ) : (
              <li key={line.section.id} data-id={line.section.id}>
                <Link
                  className={styles.line}
                  to={toSectionPath(line.section)}
                  aria-current={line.section === current ? 'page' : undefined}
                >
                  <span className={styles.number}>{formatSectionNumber(line.section)}</span>
                  <span>{shortTitle(line.section)}</span>
                </Link>
              </li>
            ),
          )}
          <li>
            <Link className={styles.line} to={paths.references}>
              <span className={styles.number} />
              References
            </Link>
          </li>
          <li>
            <Link className={styles.line} to={paths.read} aria-current={current ? undefined : 'page'}>
              <span className={styles.number} />
              Whole survey
            </Link>
          </li>
        </ol>
      </details>
    </nav>
  )
}
