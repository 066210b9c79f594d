import { VERDICTS } from '#corpus/nameVerdict.ts'
import { toId } from '#corpus/slug.ts'
import type { Verdict } from '#corpus/types.ts'
import { useCorpus } from './CorpusProvider.tsx'
import { DomainTag } from './DomainTag.tsx'
import { EvidenceDot } from './EvidenceMark.tsx'
import styles from './marks.module.css'
import { VerdictMark } from './VerdictMark.tsx'

type FacetLabelProps = { facet: string; value: string; label: string }

const isVerdict = (value: string): value is Verdict => VERDICTS.some((verdict) => verdict.value === value)

/** A facet value with its mark, where it has one: a domain's icon, evidence, a verdict; else its words. */
export function FacetLabel({ facet, value, label }: FacetLabelProps) {
  const { domainById } = useCorpus()
  const domain = facet === 'domain' ? domainById.get(toId('dom', value)) : undefined
  if (domain) return <DomainTag domain={domain} plain />
  if (facet === 'evidence') {
    return (
      <span className={styles.mark}>
        <EvidenceDot evidence={value === 'cited' ? 'cited' : 'stated'} />
        {label}
      </span>
    )
  }
  if (facet === 'verdict' && isVerdict(value)) return <VerdictMark verdict={value} />
  return label
}
