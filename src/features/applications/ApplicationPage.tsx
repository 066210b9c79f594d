import { Link, useParams } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { toFacetValue } from '#corpus/facetValues.ts'
import { evidenceOf, referencesOf } from '#corpus/findTies.ts'
import { toId, toSlug } from '#corpus/slug.ts'
import { ClaimList } from '#items/ClaimList.tsx'
import { ClaimsExport } from '#items/ClaimsExport.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import { applicationFormats, groupFormats } from '#items/exportFormats.ts'
import { Head } from '#items/Head.tsx'
import { NotFound } from '#items/NotFound.tsx'
import { SaveButton } from '#items/SaveButton.tsx'
import { useFileWords } from '#items/useFileWords.ts'
import { Block } from '#ui/Block.tsx'
import { Detail } from '#ui/Detail.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths } from '#url/paths.ts'
import { ApplicationAside } from './ApplicationAside.tsx'
import { ApplicationEvidence } from './ApplicationEvidence.tsx'
import styles from './ApplicationPage.module.css'
import { ApplicationStudies } from './ApplicationStudies.tsx'

/** One application: what the survey says of it, with which algorithms, on whose evidence. */
export function ApplicationPage() {
  const { slug = '' } = useParams()
  const index = useCorpus()
  const toWords = useFileWords()
  const application = index.applicationById.get(toId('app', slug.toLowerCase()))
  if (!application) return <NotFound asked={slug.replaceAll('-', ' ')} />
  const { id, name, summary, modality, task, aliases } = application
  const domain = need(index.domainById, application.domain)
  const claims = index.claimsByThing.get(id) ?? []
  const evidence = evidenceOf(claims)
  const studies = referencesOf(claims).flatMap((cited) => index.studyByReference.get(cited) ?? [])
  return (
    <>
      <Head title={name} description={`${name}: ${summary}`} />
      <Detail
        trail={[
          { label: 'Applications', to: paths.applications },
          {
            label: domain.name,
            to: toFilterPath(paths.applications, 'domain', toFacetValue(toSlug(domain.id))),
          },
        ]}
        title={name}
        also={aliases.length > 0 && `also ${aliases.join(', ')}`}
        actions={
          <>
            <SaveButton id={id} name={name} />
            <ClaimsExport
              name={name}
              claims={claims}
              first={groupFormats('Application', applicationFormats(index, [application], toWords(name)))}
              what="page"
            />
          </>
        }
        band={
          <p className={styles.facts}>
            <DomainTag domain={domain} />
            <Link to={toFilterPath(paths.applications, 'modality', toFacetValue(modality))}>{modality}</Link>
            <Link to={toFilterPath(paths.applications, 'task', toFacetValue(task))}>{task}</Link>
            <Link to={toFilterPath(paths.applications, 'evidence', evidence)}>
              {evidence === 'cited' ? 'Rests on a citation' : 'Stated without a citation'}
            </Link>
          </p>
        }
        aside={<ApplicationAside application={application} />}
      >
        <p className={styles.summary}>{summary}</p>
        <ApplicationEvidence application={application} />
        <Block title="What the survey says">
          <ClaimList claims={claims} subject={id} />
        </Block>
        <ApplicationStudies studies={studies} />
      </Detail>
    </>
  )
}
