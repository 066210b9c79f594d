import { useLocation } from 'react-router'
import { listByLetter } from '#corpus/listByLetter.ts'
import { createTermKindFacet } from '#corpus/termFacets.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { termFormats } from '#items/exportFormats.ts'
import { ListHead } from '#items/ListHead.tsx'
import { useFileWords } from '#items/useFileWords.ts'
import { useReturnToMarker } from '#items/useReturnToMarker.ts'
import { formatCount } from '#lib/formatCount.ts'
import { matchesLabel } from '#search/matchesLabel.ts'
import { DroppedNotice } from '#ui/DroppedNotice.tsx'
import { NoResults } from '#ui/NoResults.tsx'
import { PageIntro } from '#ui/PageIntro.tsx'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { useBrowse } from '#url/useBrowse.ts'
import styles from './GlossaryPage.module.css'
import { KindLinks } from './KindLinks.tsx'
import { LetterLinks } from './LetterLinks.tsx'
import { TermEntry } from './TermEntry.tsx'

/** The wordings of the paper that the field would put otherwise, A to Z. */
export function GlossaryPage() {
  useReturnToMarker()
  const { terms } = useCorpus().corpus
  const toWords = useFileWords()
  const { hash } = useLocation()
  const hydrated = useHydrated()
  const { results, dropped, facets, chips, clearSearch, findFewer } = useBrowse({
    things: terms,
    facets: [createTermKindFacet(terms)],
    sorts: [{ key: 'letter', label: 'Letter' }],
    onePage: true,
    matching: (q) => terms.filter(({ printed, standard }) => matchesLabel(`${printed} ${standard}`, q)),
  })
  const letters = listByLetter(results)
  const lead =
    terms.length === 0
      ? 'The editors have found no wording in this survey that needs another beside it.'
      : 'Wordings of the survey that the field would put otherwise: as printed, and what is usually said. The editors add why they think so.'
  return (
    <>
      <ListHead title="Glossary" description={lead} />
      <PageIntro
        title="Glossary"
        actions={terms.length > 0 && <ExportMenu formats={termFormats(results, toWords('terms', chips))} />}
      >
        {lead}
      </PageIntro>
      <DroppedNotice dropped={dropped} />
      {terms.length > 0 && (
        <>
          <KindLinks facets={facets} clearSearch={clearSearch} chosen={chips.length > 0} />
          <p className={styles.count} role="status">
            {formatCount(results.length, 'term')}
          </p>
          {results.length > 0 ? (
            <LetterLinks letters={letters.map(({ letter }) => letter)} />
          ) : (
            <NoResults {...{ things: 'terms', chips, clearSearch }} {...findFewer()} />
          )}
        </>
      )}
      {letters.map(({ letter, terms }) => (
        <section key={letter} className={styles.letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`} className={styles.heading}>
            {letter}
          </h2>
          <ul>
            {terms.map((term) => (
              <TermEntry key={term.id} term={term} chosen={hydrated ? hash === `#${term.id}` : undefined} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
