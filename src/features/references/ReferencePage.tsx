import { Navigate, useParams } from 'react-router'
import { toFacetValue } from '#corpus/facetValues.ts'
import { formatReferenceName, formatVenue } from '#corpus/formatReference.ts'
import { toId } from '#corpus/slug.ts'
import { Alternates, REFERENCE_FILES } from '#items/Alternates.tsx'
import { ClaimList } from '#items/ClaimList.tsx'
import { Coins } from '#items/Coins.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { AuthorLinks, TypeLink, VenueLink, YearLink } from '#items/FilterLinks.tsx'
import { Head } from '#items/Head.tsx'
import { NotFound } from '#items/NotFound.tsx'
import { SaveButton } from '#items/SaveButton.tsx'
import { SourceLine } from '#items/SourceLine.tsx'
import { Block } from '#ui/Block.tsx'
import { Detail } from '#ui/Detail.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toPath } from '#url/paths.ts'
import { CiteLink } from './CiteLink.tsx'
import { FileMissing } from './FileMissing.tsx'
import { PrintedEntry } from './PrintedEntry.tsx'
import { ReferenceAside } from './ReferenceAside.tsx'
import { ReferenceAudits } from './ReferenceAudits.tsx'
import { ReferenceChain } from './ReferenceChain.tsx'
import { ReferenceLeaning } from './ReferenceLeaning.tsx'
import { ReferenceLinks } from './ReferenceLinks.tsx'
import styles from './ReferencePage.module.css'
import { StudyFacts } from './StudyFacts.tsx'

/** One work: its true record, every claim that cites it, and whether it carries them. */
export function ReferencePage() {
  const { slug = '' } = useParams()
  const index = useCorpus()
  const reference = index.referenceById.get(toId('ref', slug.toLowerCase()))
  if (!reference) {
    // Readers of the paper know its works by number.
    const numbered = index.corpus.references.find((other) => String(other['citation-number']) === slug)
    if (numbered) return <Navigate to={toPath(numbered.id)} replace />
    const ending = REFERENCE_FILES.find((file) => slug.endsWith(`.${file.ending}`))?.ending
    const filed = ending && index.referenceById.get(toId('ref', slug.slice(0, -ending.length - 1)))
    if (filed) return <FileMissing file={slug} reference={filed} />
    return <NotFound asked={slug.replaceAll('-', ' ')} />
  }
  const { id, title, printed, origin } = reference
  const touching = index.claimsByThing.get(id) ?? []
  const citing = touching.filter(({ cites }) => cites.includes(id))
  const naming = touching.filter(({ cites }) => !cites.includes(id))
  const number = reference['citation-number']
  const study = index.studyByReference.get(id)
  const name = formatReferenceName(reference)
  return (
    <>
      <Head
        title={`${name}: ${title}`}
        description={`${name}, ${title}. ${origin === 'survey' ? 'Cited by the survey: the claims that lean on it and whether it carries them.' : 'Added by the editors.'}`}
      />
      <Alternates path={toPath(id)} />
      <Detail
        trail={[
          { label: 'References', to: paths.references },
          {
            label: origin === 'survey' ? 'Listed by the survey' : 'Added by the editors',
            to: toFilterPath(paths.references, 'origin', toFacetValue(origin)),
          },
        ]}
        title={title}
        also={number && `Reference ${number}`}
        actions={
          <>
            <SaveButton id={id} name={name} />
            <CiteLink name={name} />
          </>
        }
        band={
          <div className={styles.record}>
            <p className={styles.authors}>
              <AuthorLinks reference={reference} full />
            </p>
            <p>
              <VenueLink reference={reference} />
              {formatVenue(reference) && ' · '}
              <YearLink reference={reference} /> · <TypeLink reference={reference} />
            </p>
            <ReferenceLinks reference={reference} />
            <SourceLine provenance={reference} />
            <Coins reference={reference} />
          </div>
        }
        aside={<ReferenceAside reference={reference} />}
      >
        {origin === 'survey' && (
          <Block
            title={
              citing.length === 1 ? 'The claim that cites it' : `The ${citing.length} claims that cite it`
            }
          >
            <ReferenceChain reference={reference} claims={citing} />
            <ClaimList claims={citing} />
          </Block>
        )}
        {naming.length > 0 && (
          <Block title="Also spoken of here">
            <ClaimList claims={naming} subject={id} />
          </Block>
        )}
        <ReferenceAudits reference={reference} />
        <ReferenceLeaning reference={reference} />
        {study && <StudyFacts study={study} />}
        {printed && <PrintedEntry reference={reference} printed={printed} />}
      </Detail>
    </>
  )
}
