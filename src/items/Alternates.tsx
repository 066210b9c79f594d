import { useHref } from 'react-router'

/** The files that lie beside a reference's page and beside the list, by their ending. */
export const REFERENCE_FILES = [
  { ending: 'bib', type: 'application/x-bibtex' },
  { ending: 'ris', type: 'application/x-research-info-systems' },
  { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
] as const

/** Says in the head that a page's references are to be had as files, for reference managers and scripts. */
export function Alternates({ path }: { path: string }) {
  const href = useHref(path).replace(/\/$/, '')
  return REFERENCE_FILES.map(({ ending, type }) => (
    <link key={ending} rel="alternate" type={type} href={`${href}.${ending}`} />
  ))
}
