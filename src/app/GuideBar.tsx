import { Link, useLocation } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { SourceLine } from '#items/SourceLine.tsx'
import { Icon } from '#ui/Icon.tsx'
import { type Guide, readGuideQuery, toStopPath } from '#url/guideQuery.ts'
import { paths } from '#url/paths.ts'
import { withoutGuide } from '#url/withoutGuide.ts'
import styles from './GuideBar.module.css'

type GuideBarProps = { params: URLSearchParams }

/**
 * The guided path that the address carries: what the editors say at this stop,
 * and the ways on, back and out.
 *
 * At the foot of the window, so that nothing of the page moves when it appears
 * and it is at hand wherever one has read to; in the order of the page it comes
 * just before the content. Any other link leaves the path, and Back returns to it.
 */
export function GuideBar({ params }: GuideBarProps) {
  const { survey } = useCorpus().corpus
  const { pathname, hash } = useLocation()
  const { guide, dropped } = readGuideQuery(params, pathname, survey.overview.paths)
  const left = { pathname, search: withoutGuide(params).toString(), hash }
  return (
    <nav className={styles.bar} aria-label={guide ? `Guided path: ${guide.path.title}` : 'Guided path'}>
      <div className={styles.inside}>
        {guide ? (
          <Stop guide={guide} />
        ) : (
          <p className={styles.text} role="status">
            <b>No such stop. </b>
            This address asked for {dropped.map((value) => `“${value}”`).join(', ')}, which is no stop of a
            guided path on this page. The rest of it was kept.
          </p>
        )}
        <Link className={styles.leave} to={left} preventScrollReset>
          {guide ? 'Leave the path' : 'Close'}
        </Link>
      </div>
    </nav>
  )
}

function Stop({ guide: { path, stop } }: { guide: Guide }) {
  const here = path.stops[stop - 1]
  const last = path.stops.length
  return (
    <>
      <p className={styles.name}>
        <b>{path.title}</b>
        <span>
          Stop {stop} of {last}
        </span>
      </p>
      {here && (
        <div className={styles.text}>
          <p>{here.text}</p>
          <SourceLine provenance={here} />
        </div>
      )}
      <div className={styles.moves}>
        {stop > 1 && (
          <Link to={toStopPath({ path, stop: stop - 1 })} rel="prev">
            Back
          </Link>
        )}
        {stop < last ? (
          <Link to={toStopPath({ path, stop: stop + 1 })} rel="next" data-on>
            Next: {path.stops[stop]?.label} <Icon name="chevron" size={14} />
          </Link>
        ) : (
          <Link to={`${paths.overview}#ways`} data-on>
            The end: other paths
          </Link>
        )}
      </div>
    </>
  )
}
