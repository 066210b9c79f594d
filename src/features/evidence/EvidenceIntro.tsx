import type { ReactNode } from 'react'
import { PageIntro } from '#ui/PageIntro.tsx'
import { EvidenceTabs } from './EvidenceTabs.tsx'

type EvidenceIntroProps = { title: string; children: ReactNode; actions?: ReactNode }

/** The head of a page about evidence: the way to its neighbours, then what this one is called and holds. */
export function EvidenceIntro({ title, children, actions }: EvidenceIntroProps) {
  return (
    <>
      <EvidenceTabs />
      <PageIntro title={title} actions={actions}>
        {children}
      </PageIntro>
    </>
  )
}
