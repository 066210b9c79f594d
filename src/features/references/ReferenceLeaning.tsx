import { Fragment } from 'react'
import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { findLeaning } from '#corpus/findLeaning.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import { nameThing } from '#corpus/nameThing.ts'
import type { Reference } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { Block } from '#ui/Block.tsx'
import { toPath } from '#url/paths.ts'
import styles from './ReferencePage.module.css'

/** Why a work is here and what leans on it, beyond the survey's own citations. */
export function ReferenceLeaning({ reference }: { reference: Reference }) {
  const index = useCorpus()
  const { originalOf, milestones, followUpOf, sourceOf } = findLeaning(index, reference.id)
  const named = sourceOf.flatMap((id) => {
    const name = nameThing(index, id)
    return name ? [{ id, name }] : []
  })
  const any = originalOf.length + milestones.length + followUpOf.length + named.length > 0
  if (!any && reference.origin === 'survey') return null
  return (
    <Block title={reference.origin === 'survey' ? 'What else leans on it' : 'Why it is here'} voice="editors">
      <ul className={styles.list}>
        {originalOf.map(({ id, name }) => (
          <li key={id}>
            Original work of <Link to={toPath(id)}>{name}</Link>.
          </li>
        ))}
        {milestones.map(({ milestone, era }) => (
          <li key={milestone.id}>
            {milestone.year ?? 'Undated'}, a milestone of <Link to={toPath(era.id)}>{era.name}</Link>:{' '}
            {milestone.text}
          </li>
        ))}
        {followUpOf.map(({ study, text }) => (
          <li key={`${study.id}${text}`}>
            Followed{' '}
            <Link to={toPath(study.reference)}>
              {formatReferenceName(need(index.referenceById, study.reference))}
            </Link>
            : {text}
          </li>
        ))}
        {named.length > 0 && (
          <li>
            A source of what the editors say about{' '}
            {named.map(({ id, name }, at) => (
              <Fragment key={id}>
                {at > 0 && ', '}
                <Link to={toPath(id)}>{name}</Link>
              </Fragment>
            ))}
            .
          </li>
        )}
        {!any && <li>The editors use it as a source for what they say.</li>}
      </ul>
    </Block>
  )
}
