import { Fragment } from 'react'
import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatClaimPlace } from '#corpus/formatPlace.ts'
import type { Reference } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import { SectionLinks } from '#items/SectionLinks.tsx'
import { SourceLine } from '#items/SourceLine.tsx'
import { VerdictMark } from '#items/VerdictMark.tsx'
import { Block } from '#ui/Block.tsx'
import { paths, toClaimPath } from '#url/paths.ts'
import styles from './ReferencePage.module.css'

/** The editors' audit of each citation of a work; nothing for a work the survey does not cite. */
export function ReferenceAudits({ reference }: { reference: Reference }) {
  const { auditsByReference, claimById, domainById } = useCorpus()
  const audits = auditsByReference.get(reference.id) ?? []
  if (audits.length === 0) return null
  return (
    <Block title="Does it carry the claim?" voice="editors">
      {audits.map((audit) => {
        const claim = need(claimById, audit.claim)
        return (
          <div key={audit.id} className={styles.audit} data-id={audit.id}>
            <p className={styles.verdict}>
              <VerdictMark verdict={audit.verdict} filters={paths.audit} />
            </p>
            <p>{audit.rationale}</p>
            <dl className={styles.places}>
              <div>
                <dt>Cited in</dt>
                <dd>
                  {claim.section.domain ? (
                    <DomainTag domain={need(domainById, claim.section.domain)} />
                  ) : (
                    <SectionLinks claims={[claim]} filters={paths.references} />
                  )}
                </dd>
              </div>
              <div>
                <dt>About</dt>
                <dd>
                  {reference.about.length === 0 && 'no domain in particular'}
                  {reference.about.map((id, at) => (
                    <Fragment key={id}>
                      {at > 0 && ' · '}
                      <DomainTag domain={need(domainById, id)} filters={paths.references} />
                    </Fragment>
                  ))}
                </dd>
              </div>
            </dl>
            <dl>
              <div>
                <dt>What the work is about</dt>
                <dd>{audit.about}</dd>
              </div>
              <div>
                <dt>{audit.misplaced ? 'Cited in one field, about another' : 'Where it is cited'}</dt>
                <dd>
                  <Link to={toClaimPath(claim)}>{formatClaimPlace(claim)}</Link>. {audit.placement}
                </dd>
              </div>
            </dl>
            <SourceLine provenance={audit} />
          </div>
        )
      })}
    </Block>
  )
}
