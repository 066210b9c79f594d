import { z } from 'zod'

export const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
// The regular expression is what makes each of these strings a template literal.
const id = <P extends string>(prefix: P) =>
  z.string().regex(new RegExp(`^${prefix}-${slug}$`)) as unknown as z.ZodType<`${P}-${string}`>

export const SectionId = id('sec')
export const ClaimId = id('claim')
export const DomainId = id('dom')
export const ApplicationId = id('app')
export const AlgorithmId = id('alg')
export const ReferenceId = id('ref')
export const StudyId = id('study')
export const AuditId = id('audit')
export const EraId = id('era')
export const MilestoneId = id('milestone')
export const TermId = id('term')
export const ThemeId = id('theme')
export const NoteId = id('note')
export const GuidedPathId = id('path')

export const Text = z.string().trim().min(1)
export const Year = z.int().min(1000).max(2200)
const Doi = z.string().regex(/^10\.\d{4,9}\/\S+$/, 'a DOI starts with 10. and holds no blank')

/** How far the editors have checked a fact against its sources. */
export const Checked = z.enum(['primary', 'secondary', 'recalled'])

/**
 * Where an editorial fact comes from: `survey` (the paper itself), a `ref-…`
 * id, an https address, or words that name a source without an address.
 */
const Source = Text

/** Carried by everything said in the editors' voice. */
export const provenance = { sources: z.array(Source), checked: Checked }

/** One editorial statement with its own provenance. */
export const Fact = z.strictObject({ text: Text, note: Text.optional(), ...provenance })

/** A sentence of the paper, by section number, paragraph and sentence ordinals from 1. */
export const Place = z.strictObject({
  section: Text,
  paragraph: z.int().min(1),
  sentence: z.int().min(1),
})

const CslName = z.union([
  z.strictObject({
    family: Text,
    given: Text.optional(),
    /** "von" in "Alexander von Humboldt", who is Humboldt; "van" in "Vincent van Gogh", who is Van Gogh. */
    'dropping-particle': Text.optional(),
    'non-dropping-particle': Text.optional(),
    suffix: Text.optional(),
  }),
  z.strictObject({ literal: Text }),
])
const CslDate = z.strictObject({
  'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]),
})

/** The CSL-JSON variables in use; see https://docs.citationstyles.org. */
export const csl = {
  type: z.enum([
    'article-journal',
    'paper-conference',
    'book',
    'chapter',
    'thesis',
    'report',
    'article',
    'webpage',
  ]),
  title: Text,
  author: z.array(CslName).min(1),
  issued: CslDate,
  'container-title': Text.optional(),
  'collection-title': Text.optional(),
  'event-title': Text.optional(),
  'event-place': Text.optional(),
  edition: Text.optional(),
  genre: Text.optional(),
  volume: Text.optional(),
  issue: Text.optional(),
  number: Text.optional(),
  page: Text.optional(),
  publisher: Text.optional(),
  'publisher-place': Text.optional(),
  DOI: Doi.optional(),
  PMID: Text.optional(),
  PMCID: Text.optional(),
  ISBN: Text.optional(),
  ISSN: Text.optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
}

/** Whether a number stands for itself, or for all that lies above or below it ("more than 76,000"). */
const bound = z.enum(['above', 'below']).optional()

const Measure = z.strictObject({
  text: Text,
  value: z.number().optional(),
  bound,
  /** The 95 % confidence interval, lower bound first. */
  interval: z.tuple([z.number(), z.number()]).optional(),
})

/** A data set of a study: what of it was used for what. */
export const DataSet = z.strictObject({
  text: Text,
  note: Text.optional(),
  /** Which of several sets of one use it is. */
  group: Text.optional(),
  use: z.enum(['all', 'training', 'validation', 'test']),
  size: z.int().min(1).optional(),
  bound,
  /** What is counted, as a plural ("loaves"); cases where nothing is said. */
  unit: Text.optional(),
  ...provenance,
})

/** People whose skill the task asks for, or other methods: earlier models, formulas, fixed guesses. */
const who = z.enum(['experts', 'methods']).optional()

/** One figure of a study, beside those it was compared with. */
export const Metric = z.strictObject({
  name: Text,
  group: Text.optional(),
  unit: Text.optional(),
  /** Which way is better; higher where nothing is said. */
  better: z.enum(['higher', 'lower']).optional(),
  /** The axis it is drawn on, where the measure has natural ends, and what its start means ("chance"). */
  axis: z
    .strictObject({
      from: z.number(),
      to: z.number().optional(),
      log: z.boolean().optional(),
      origin: Text.optional(),
    })
    .optional(),
  /** Where the figure is not a level but a lead: over whom, and in which metric, if the study gives the levels too. */
  over: z.strictObject({ name: Text, who, metric: Text.optional() }).optional(),
  model: Measure,
  comparators: z.array(z.strictObject({ name: Text, who, ...Measure.shape })),
  note: Text.optional(),
  ...provenance,
})

/** How a study's model was put to the test. */
export const Validation = Fact.extend({
  design: z.enum(['retrospective', 'prospective']).optional(),
  /** Whether it was tested on cases from where it learnt, or on cases from elsewhere as well. */
  cases: z.enum(['same origin', 'elsewhere']).optional(),
})

/** What came after a study and bears on it. */
export const FollowUp = z.strictObject({
  kind: z.enum(['reproduction', 'test', 'field study', 'critique', 'reply', 'related', 'remark']).optional(),
  text: Text,
  note: Text.optional(),
  reference: ReferenceId.optional(),
  ...provenance,
})
