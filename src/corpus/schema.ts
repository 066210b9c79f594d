import { z } from 'zod'
import {
  AlgorithmId,
  ApplicationId,
  AuditId,
  ClaimId,
  csl,
  DataSet,
  DomainId,
  EraId,
  Fact,
  FollowUp,
  GuidedPathId,
  Metric,
  MilestoneId,
  NoteId,
  Place,
  provenance,
  ReferenceId,
  SectionId,
  StudyId,
  slug,
  TermId,
  Text,
  ThemeId,
  Validation,
  Year,
} from './schemaParts.ts'

/** A way through the site that the editors lead: addresses in order, and what they say at each. */
export const GuidedPath = z.strictObject({
  id: GuidedPathId,
  title: Text,
  text: Text,
  stops: z.array(z.strictObject({ label: Text, to: Text, text: Text, ...provenance })).min(1),
})

export const Survey = z.strictObject({
  id: z.literal('survey'),
  ...csl,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  shortTitle: Text,
  affiliation: Text.optional(),
  keywords: z.array(Text),
  /** Words for what all of it is about, which tell none of its things from the others; a search does not insist on them. */
  subjects: z.array(Text).optional(),
  licence: z.strictObject({ name: Text, URL: z.url({ protocol: /^https?$/ }), covers: Text }),
  statement: z.array(Text).min(1),
  overview: z.strictObject({
    heading: Text,
    lead: Text,
    searchExamples: z.array(Text).min(1),
    paths: z.array(GuidedPath),
  }),
  lanes: z
    .array(z.strictObject({ id: z.string().regex(new RegExp(`^${slug}$`)), name: Text, text: Text }))
    .min(1),
  /** What the people are called whom the studies hold their models against. */
  experts: Text.optional(),
  ...provenance,
})

export const Claim = z.strictObject({
  id: ClaimId,
  text: Text,
  sentences: z.array(z.int().min(1)).min(1),
  kind: z.enum(['background', 'method', 'finding', 'caveat', 'history', 'outlook']),
})

export const Section = z.strictObject({
  id: SectionId,
  number: Text,
  title: Text,
  shortTitle: Text.optional(),
  parent: z.strictObject({ number: Text, title: Text }).optional(),
  domain: DomainId.optional(),
  paragraphs: z.array(z.strictObject({ sentences: z.int().min(1), claims: z.array(Claim).min(1) })).min(1),
})

/** Four of each, which four domains tell apart; more domains take another pair of the two. */
const oneOf = <T extends string>(...names: T[]) =>
  z.enum(names, `is one of ${names.join(', ')}; beyond four domains, pair a colour again with another icon`)

export const Domain = z.strictObject({
  id: DomainId,
  name: Text,
  scope: Text,
  colour: oneOf('blue', 'green', 'orange', 'purple'),
  icon: oneOf('scan', 'helix', 'hexagon', 'trace'),
})

export const Application = z.strictObject({
  id: ApplicationId,
  name: Text,
  domain: DomainId,
  /** The domain its evidence is in fact about, where that is another one. */
  about: DomainId.optional(),
  summary: Text,
  modality: Text,
  task: Text,
  aliases: z.array(Text),
  ...provenance,
})

export const Algorithm = z.strictObject({
  id: AlgorithmId,
  name: Text,
  aliases: z.array(Text),
  /** Wordings of the paper that the field does not use. */
  printed: z.array(Text),
  family: Text,
  kind: z.enum(['algorithm', 'model family', 'technique', 'paradigm', 'umbrella term']),
  paradigms: z.array(Text).min(1),
  /** Left out for what spans the eras. */
  era: EraId.optional(),
  principle: Text,
  inputs: z.array(Text).min(1),
  strengths: z.array(Text).min(1),
  limits: z.array(Text).min(1),
  originals: z.array(ReferenceId).min(1),
  ...provenance,
})

export const Reference = z.strictObject({
  id: ReferenceId,
  ...csl,
  /** The number in the paper's list; editors' works have none. */
  'citation-number': z.int().min(1).optional(),
  arXiv: Text.optional(),
  /** True where the sources name only the first authors. */
  authorsTruncated: z.literal(true).optional(),
  origin: z.enum(['survey', 'editors']),
  about: z.array(DomainId),
  /** The entry exactly as the paper prints it. */
  printed: Text.optional(),
  differences: z
    .array(z.strictObject({ field: Text, printed: Text, record: Text, note: Text, ...provenance }))
    .optional(),
  ...provenance,
})

export const Study = z.strictObject({
  id: StudyId,
  reference: ReferenceId,
  task: Fact,
  modality: Fact,
  dataSets: z.array(DataSet).min(1),
  model: Fact,
  comparator: Fact,
  metrics: z.array(Metric).min(1),
  validation: Validation,
  countries: Fact,
  followUps: z.array(FollowUp),
  summary: Text,
  ...provenance,
})

export const Verdict = z.enum(['supports', 'partly-supports', 'background-only', 'does-not-support'])

export const Audit = z.strictObject({
  id: AuditId,
  claim: ClaimId,
  reference: ReferenceId,
  verdict: Verdict,
  about: Text,
  rationale: Text,
  placement: Text,
  /** True where the work is cited under a domain it is not about. */
  misplaced: z.boolean(),
  ...provenance,
})

export const Milestone = z.strictObject({
  id: MilestoneId,
  /** Left out where nobody knows it; undated milestones come last in their era. */
  year: Year.optional(),
  label: Text,
  text: Text,
  reference: ReferenceId.optional(),
  note: Text.optional(),
  ...provenance,
})

export const Era = z.strictObject({
  id: EraId,
  lane: Text,
  order: z.int().min(1),
  name: Text,
  dates: z.strictObject({
    by: z.enum(['survey', 'editors']),
    text: Text,
    /** Spans of years, earliest first; an open end means "to the present". */
    spans: z.array(z.strictObject({ from: Year, to: Year.optional(), name: Text.optional() })).min(1),
    note: Text.optional(),
    ...provenance,
  }),
  milestones: z.array(Milestone),
})

export const Term = z.strictObject({
  id: TermId,
  printed: Text,
  standard: Text,
  kind: z.enum(['translation-slip', 'non-standard', 'likely-error', 'conceptual', 'ambiguous', 'grammar']),
  confidence: z.enum(['high', 'medium', 'low']),
  why: Text,
  at: z.array(Place).min(1),
  ...provenance,
})

export const Theme = z.strictObject({
  id: ThemeId,
  kind: z.enum(['challenge', 'direction', 'advantage', 'workflow']),
  name: Text,
  text: Text,
  at: z.array(Place).min(1),
  ...provenance,
})

/** An editors' note on one or more things, or on sentences of the paper. */
export const Note = z.strictObject({
  id: NoteId,
  on: z.array(Text),
  at: z.array(Place),
  text: Text,
  ...provenance,
})

/** One corpus: a survey, everything it says, and what its editors add. */
export const Corpus = z.strictObject({
  version: Survey.shape.version,
  survey: Survey,
  sections: z.array(Section).min(1),
  domains: z.array(Domain).min(1),
  applications: z.array(Application).min(1),
  algorithms: z.array(Algorithm).min(1),
  references: z.array(Reference).min(1),
  studies: z.array(Study),
  audits: z.array(Audit),
  eras: z.array(Era),
  terms: z.array(Term),
  themes: z.array(Theme),
  notes: z.array(Note),
  redirects: z.record(z.string(), z.string()),
})
