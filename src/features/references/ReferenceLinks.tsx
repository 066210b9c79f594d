import type { Reference } from '#corpus/types.ts'
import { ExternalLink } from '#ui/ExternalLink.tsx'
import styles from './ReferencePage.module.css'

const SEARCH = 'Search Scholar'

/** Where a work can be found elsewhere: DOI, arXiv, PubMed, publisher, and a scholar search. */
export function ReferenceLinks({ reference }: { reference: Reference }) {
  const { DOI, PMID, PMCID, arXiv, URL: address, title } = reference
  const links = [
    DOI && { label: `DOI ${DOI}`, to: DOI },
    arXiv && { label: `arXiv ${arXiv}`, to: `https://arxiv.org/abs/${arXiv}` },
    PMID && { label: `PubMed ${PMID}`, to: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` },
    PMCID && { label: `Free copy ${PMCID}`, to: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/` },
    address && !address.includes('doi.org') && !address.includes('arxiv.org')
      ? { label: new URL(address).host.replace(/^www\./, ''), to: address }
      : undefined,
    {
      label: SEARCH,
      to: `https://scholar.google.com/scholar?${new URLSearchParams({ q: title })}`,
    },
  ]
  return (
    <ul className={styles.links}>
      {links.map(
        (link) =>
          link && (
            <li key={link.to} data-search={link.label === SEARCH || undefined}>
              <ExternalLink to={link.to}>{link.label}</ExternalLink>
            </li>
          ),
      )}
    </ul>
  )
}
