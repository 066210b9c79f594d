import { Link } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { paths } from '#url/paths.ts'
import { ApplicationMarks } from './ApplicationMarks.tsx'
import { DoorTitle } from './DoorTitle.tsx'
import styles from './Glance.module.css'
import { GlanceExport } from './GlanceExport.tsx'
import { NamedMarks } from './NamedMarks.tsx'
import { TieMarks } from './TieMarks.tsx'

/**
 * The survey in one picture: the domains as columns with their applications,
 * and below these the ties to the methods of each era, cited or only stated.
 */
export function Glance() {
  const { ties } = useCorpus()
  const cited = ties.filter(({ evidence }) => evidence === 'cited').length
  return (
    <NamedMarks
      aside={<GlanceExport />}
      otherwise={
        <ul>
          <li data-cited>Cited</li>
          <li>Stated without a citation</li>
        </ul>
      }
    >
      <section className={styles.door}>
        <div className={styles.row}>
          <DoorTitle to={paths.applications} title="Applications">
            What the methods are used for.
          </DoorTitle>
          <ApplicationMarks />
        </div>
      </section>
      <section className={styles.door}>
        <DoorTitle to={paths.algorithms} title="Algorithms">
          Each mark ties a method, in its era, to a task. Of {ties.length} ties, {cited}{' '}
          {cited === 1 ? 'is' : 'are'} cited: the <Link to={paths.matrix}>matrix</Link>.
        </DoorTitle>
        <TieMarks />
      </section>
    </NamedMarks>
  )
}
