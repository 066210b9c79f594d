import { useCorpus } from './CorpusProvider.tsx'

/**
 * Gives the words a file is named for: the survey, what the file holds, and
 * the filters it was narrowed by.
 */
export function useFileWords() {
  const { survey } = useCorpus().corpus
  return (what: string, chips: readonly { label: string }[] = []): string[] => [
    survey.shortTitle,
    what,
    ...chips.map(({ label }) => label),
  ]
}
