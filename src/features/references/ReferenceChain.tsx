import { Link } from 'react-router'
import type { Index } from '#corpus/createIndex.ts'
import { formatClaimPlace, formatSectionNumber } from '#corpus/formatPlace.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import type { Reference, Section } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { toClaimPath, toPath, toSectionPath } from '#url/paths.ts'
import { layoutConnector } from './layoutConnector.ts'
import styles from './ReferenceChain.module.css'

type Step = { name: string; things: readonly { id: string; label: string; to: string }[] }

const LONGEST = 56

/** The first words of a claim, in quotation marks. */
function quote(text: string): string {
  if (text.length <= LONGEST) return `“${text}”`
  return `“${text.slice(0, text.lastIndexOf(' ', LONGEST))}…”`
}

/** "2.1 Dough and its making". */
function nameSection({ number, title, shortTitle }: Section): string {
  return [formatSectionNumber({ number }), shortTitle ?? title].filter(Boolean).join(' ')
}

/** The steps from a section through one of its claims to a work; those that hold nothing are left out. */
function listSteps(index: Index, claim: PlacedClaim, reference: Reference): Step[] {
  const named = (things: ReadonlyMap<string, { id: string; name: string }>) =>
    claim.mentions.flatMap((id) => {
      const thing = things.get(id)
      return thing ? [{ id, label: thing.name, to: toPath(id) }] : []
    })
  const { section } = claim
  const steps: Step[] = [
    {
      name: 'Section',
      things: [{ id: section.id, label: nameSection(section), to: toSectionPath(section) }],
    },
    { name: 'Claim', things: [{ id: claim.id, label: quote(claim.plain), to: toClaimPath(claim) }] },
    { name: 'Application', things: named(index.applicationById) },
    { name: 'Algorithm', things: named(index.algorithmById) },
    {
      name: 'Reference',
      things: [{ id: reference.id, label: formatReferenceName(reference), to: toPath(reference.id) }],
    },
  ]
  return steps.filter(({ things }) => things.length > 0)
}

type ReferenceChainProps = { reference: Reference; claims: readonly PlacedClaim[] }

/** How the survey comes to a work: from a section through the claim that cites it and what that claim is about, drawn, every step a link. */
export function ReferenceChain({ reference, claims }: ReferenceChainProps) {
  const index = useCorpus()
  return claims.map((claim) => {
    const steps = listSteps(index, claim, reference)
    return (
      <ol key={claim.id} className={styles.chain} aria-label={`From ${formatClaimPlace(claim)} to this work`}>
        {steps.map(({ name, things }, at) => (
          <li key={name} className={styles.step}>
            <span className={styles.name}>{name} </span>
            <span className={styles.things}>
              {at > 0 && <Connector left={steps[at - 1]?.things.length ?? 1} right={things.length} />}
              {things.map(({ id, label, to }) => (
                <Link
                  key={id}
                  to={to}
                  data-step={name}
                  aria-current={id === reference.id ? 'page' : undefined}
                >
                  {label}
                </Link>
              ))}
            </span>
          </li>
        ))}
      </ol>
    )
  })
}

/** The lines from one step to the next, each thing with each. */
function Connector({ left, right }: { left: number; right: number }) {
  return (
    <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {layoutConnector(left, right).map(({ from, to, path }) => (
        <path key={`${from}-${to}`} d={path} />
      ))}
    </svg>
  )
}
