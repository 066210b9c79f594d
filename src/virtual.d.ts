declare module 'virtual:corpus' {
  const corpus: import('#corpus/types.ts').Corpus
  export default corpus
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
