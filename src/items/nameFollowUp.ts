import type { FollowUp } from '#corpus/types.ts'

type Kind = NonNullable<FollowUp['kind']>

const WORDS: Record<Kind, string> = {
  reproduction: 'Reproduction',
  test: 'Tested elsewhere',
  'field study': 'In the field',
  critique: 'Critique',
  reply: 'Reply',
  related: 'Related work',
  remark: 'Editors’ remark',
}

/** What kind of thing followed a study, in words for readers. */
export function nameFollowUp(kind: Kind): string {
  return WORDS[kind]
}
