import { useQueryString } from '#url/useQueryString.ts'
import { Head } from './Head.tsx'

/** A title holds the beginning of a text that was pasted. */
const LONGEST = 80

type ListHeadProps = { title: string; description: string }

/** Title and description of a list that can be searched: tabs and the history tell by the text which search it is. */
export function ListHead({ title, description }: ListHeadProps) {
  const q = (useQueryString().get('q') ?? '').trim().replace(/\s+/g, ' ')
  const letters = [...q]
  const text = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : q
  return <Head title={text ? `${title}: “${text}”` : title} description={description} />
}
