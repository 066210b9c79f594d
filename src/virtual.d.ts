declare module 'virtual:corpus' {
  const corpus: import('#corpus/types.ts').Corpus
  export default corpus
}

declare module 'virtual:citations' {
  type Loaded<Content> = () => Promise<{ default: Content }>
  /** How many references a slice holds; the last holds what is left. */
  export const size: number
  export const slices: readonly Loaded<readonly import('#export/citationStyles.ts').StyledCitations[]>[]
  export const survey: Loaded<import('#export/citationStyles.ts').StyledCitations>
  export const page: Loaded<import('#export/citationStyles.ts').PageCitations>
}

interface Window {
  /** Trusted Types, as far as they are used; TypeScript does not know them yet. */
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (url: string) => string },
      // In truth an object that stands for the string, and is taken wherever the string is.
    ): { createScriptURL: (url: string) => string }
  }
}
