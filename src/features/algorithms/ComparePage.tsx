import { useEffect } from 'react'
import { Link } from 'react-router'
import type { AlgorithmId } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { algorithmFormats } from '#items/exportFormats.ts'
import { Head } from '#items/Head.tsx'
import { useFileWords } from '#items/useFileWords.ts'
import { useCompared } from '#stores/compared.ts'
import { PageIntro } from '#ui/PageIntro.tsx'
import { useFocusKeeper } from '#ui/useFocusKeeper.ts'
import { readCompareQuery, toComparePath } from '#url/compareQuery.ts'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { useQueryString } from '#url/useQueryString.ts'
import { CompareChooser } from './CompareChooser.tsx'
import { CompareLeftOut } from './CompareLeftOut.tsx'
import styles from './ComparePage.module.css'
import { CompareTable } from './CompareTable.tsx'

/** Two to four algorithms side by side; the address holds the choice. */
export function ComparePage() {
  const index = useCorpus()
  const { algorithms, differences, leftOut } = readCompareQuery(useQueryString(), index)
  const toWords = useFileWords()
  const labels = algorithms.map(({ name }) => ({ label: name }))
  const chosen = algorithms.map(({ id }) => id)
  const remember = useCompared((compared) => compared.remember)
  const said = chosen.join(' ')
  const hydrated = useHydrated()
  // For the links elsewhere that add to this comparison; to an empty one as well, once the address is read.
  useEffect(() => {
    if (hydrated) remember(said ? said.split(' ') : [])
  }, [hydrated, said, remember])
  const { stays, holder } = useFocusKeeper<HTMLElement>()
  const lead =
    'Two to four algorithms side by side: what they take, where the survey uses them, on what evidence.'
  return (
    <div {...holder}>
      <Head title="Compare algorithms" description={lead} />
      <PageIntro title="Compare algorithms">{lead}</PageIntro>
      <CompareLeftOut leftOut={leftOut} kept={algorithms} />
      <CompareChooser algorithms={algorithms} differences={differences} part={stays} />
      {algorithms.length > 0 && (
        <div className={styles.tools}>
          {algorithms.length > 1 && <Views chosen={chosen} differences={differences} />}
          <ExportMenu
            what="comparison"
            formats={algorithmFormats(index, algorithms, toWords('algorithms', labels))}
          />
        </div>
      )}
      {algorithms.length > 0 && (
        <CompareTable algorithms={algorithms} differences={differences && algorithms.length > 1} />
      )}
    </div>
  )
}

type ViewsProps = { chosen: readonly AlgorithmId[]; differences: boolean }

/** Whether all rows are shown, or only those in which the algorithms differ. */
function Views({ chosen, differences }: ViewsProps) {
  return (
    <nav className={styles.views} aria-label="Rows of the comparison">
      <Link to={toComparePath(chosen)} aria-current={differences ? undefined : 'true'} preventScrollReset>
        Everything
      </Link>
      <Link
        to={toComparePath(chosen, true)}
        aria-current={differences ? 'true' : undefined}
        preventScrollReset
      >
        Only differences
      </Link>
    </nav>
  )
}
