declare module '@citation-js/core' {
  /** What the tests use of the oracle: parsed entries as CSL-JSON. */
  export class Cite {
    constructor(text: string)
    data: Record<string, unknown>[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
