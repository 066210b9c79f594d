import { CITATION_STYLES } from '#export/citationStyles.ts'
import { usePreferences } from '#stores/preferences.ts'

/** The style this reader cites in: the one chosen last, or the first. */
export function useCitationStyle(): (typeof CITATION_STYLES)[number] {
  const cite = usePreferences((preferences) => preferences.cite)
  return CITATION_STYLES.find(({ key }) => key === cite) ?? CITATION_STYLES[0]
}
