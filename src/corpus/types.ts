import type { z } from 'zod'
import type * as schema from './schema.ts'
import type * as parts from './schemaParts.ts'

export type Corpus = z.infer<typeof schema.Corpus>
export type Survey = z.infer<typeof schema.Survey>
export type Section = z.infer<typeof schema.Section>
export type Claim = z.infer<typeof schema.Claim>
export type Domain = z.infer<typeof schema.Domain>
export type Application = z.infer<typeof schema.Application>
export type Algorithm = z.infer<typeof schema.Algorithm>
export type Reference = z.infer<typeof schema.Reference>
export type Study = z.infer<typeof schema.Study>
export type Audit = z.infer<typeof schema.Audit>
export type Era = z.infer<typeof schema.Era>
export type Milestone = z.infer<typeof schema.Milestone>
export type Term = z.infer<typeof schema.Term>
export type Theme = z.infer<typeof schema.Theme>
export type Note = z.infer<typeof schema.Note>
export type GuidedPath = z.infer<typeof schema.GuidedPath>
export type Place = z.infer<typeof parts.Place>
export type Fact = z.infer<typeof parts.Fact>
export type DataSet = z.infer<typeof parts.DataSet>
export type Metric = z.infer<typeof parts.Metric>
export type FollowUp = z.infer<typeof parts.FollowUp>

export type ClaimId = Claim['id']
export type DomainId = Domain['id']
export type ApplicationId = Application['id']
export type AlgorithmId = Algorithm['id']
export type ReferenceId = Reference['id']
export type EraId = Era['id']
export type TermId = Term['id']

export type Checked = z.infer<typeof parts.Checked>
export type Verdict = z.infer<typeof schema.Verdict>

/** Where an editorial fact comes from and how far that was checked. */
export type Provenance = { sources: readonly string[]; checked: Checked }

/**
 * How an algorithm and an application stand to each other in the survey:
 * `cited` if a claim that ties them carries a citation, `stated` if none does.
 */
export type Evidence = 'cited' | 'stated'
