import { useParams } from 'react-router'
import { toFacetValue } from '#corpus/facetValues.ts'
import { toId } from '#corpus/slug.ts'
import { ClaimList } from '#items/ClaimList.tsx'
import { ClaimsExport } from '#items/ClaimsExport.tsx'
import { CompareLink } from '#items/CompareLink.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { algorithmFormats, groupFormats } from '#items/exportFormats.ts'
import { Head } from '#items/Head.tsx'
import { NotFound } from '#items/NotFound.tsx'
import { SaveButton } from '#items/SaveButton.tsx'
import { TieStrip } from '#items/TieStrip.tsx'
import { TieTable } from '#items/TieTable.tsx'
import { useFileWords } from '#items/useFileWords.ts'
import { Block } from '#ui/Block.tsx'
import { Detail } from '#ui/Detail.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths } from '#url/paths.ts'
import { AlgorithmAside } from './AlgorithmAside.tsx'
import styles from './AlgorithmPage.module.css'
import { AlgorithmPrinciple } from './AlgorithmPrinciple.tsx'
import { ClaimSpark } from './ClaimSpark.tsx'
import { formatUses } from './formatUses.ts'

/** One algorithm: what it is, where the survey uses it, and on what evidence. */
export function AlgorithmPage() {
  const { slug = '' } = useParams()
  const index = useCorpus()
  const toWords = useFileWords()
  const algorithm = index.algorithmById.get(toId('alg', slug.toLowerCase()))
  if (!algorithm) return <NotFound asked={slug.replaceAll('-', ' ')} />
  const { id, name, family, aliases, printed, principle } = algorithm
  const ties = index.tiesByAlgorithm.get(id) ?? []
  const claims = index.claimsByThing.get(id) ?? []
  const cited = ties.filter(({ evidence }) => evidence === 'cited').length
  return (
    <>
      <Head title={name} description={`${name}: ${principle} ${formatUses(ties)} in this survey.`} />
      <Detail
        trail={[
          { label: 'Algorithms', to: paths.algorithms },
          { label: family, to: toFilterPath(paths.algorithms, 'family', toFacetValue(family)) },
        ]}
        title={name}
        also={aliases.length > 0 && `also ${aliases.join(', ')}`}
        actions={
          <>
            <SaveButton id={id} name={name} />
            <CompareLink id={id} name={name} as="button" />
            <ClaimsExport
              name={name}
              claims={claims}
              first={groupFormats('Algorithm', algorithmFormats(index, [algorithm], toWords(name)))}
              what="page"
            />
          </>
        }
        band={
          <div className={styles.band}>
            <p>
              <b>
                {ties.length} of {index.corpus.applications.length} tasks
              </b>{' '}
              {cited === 0 ? 'none with a citation' : `${cited} with a citation`}
            </p>
            <TieStrip algorithm={id} />
          </div>
        }
        aside={<AlgorithmAside algorithm={algorithm} />}
      >
        <AlgorithmPrinciple algorithm={algorithm} />
        <Block title="Where the survey uses it">
          <p className={styles.plain}>
            {ties.length === 0 ? 'The survey ties it to no task.' : `${formatUses(ties)}.`}
          </p>
          {ties.length > 0 && <TieTable ties={ties} caption={`Where the survey uses ${name}`} />}
        </Block>
        <Block title="What the survey says">
          {printed.length > 0 && (
            <p className={styles.plain}>
              Printed there as {printed.map((words) => `“${words}”`).join(', ')}.
            </p>
          )}
          <ClaimSpark claims={claims} />
          <ClaimList claims={claims} subject={id} />
        </Block>
      </Detail>
    </>
  )
}
