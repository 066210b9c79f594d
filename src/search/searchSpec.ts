import { nameKinds } from './nameKind.ts'
import { KINDS } from './types.ts'

/** What the address of the search page may say: a text, and the kinds of things wanted. */
export const searchSpec = {
  facets: [{ key: 'kind', values: KINDS.map((value) => ({ value, label: nameKinds(value) })) }],
  sorts: ['best'],
  views: ['list'],
  text: true,
}
