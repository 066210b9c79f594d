declare module 'citeproc' {
  type Style = string | StyleNode
  type StyleNode = { name: string; attrs: Record<string, string>; children: (StyleNode | string)[] }

  class Engine {
    constructor(
      system: { retrieveLocale: (language: string) => Style; retrieveItem: (id: string) => object },
      style: Style,
      language: string,
      forceLanguage?: boolean,
    )
    setOutputFormat(format: 'html' | 'text'): void
    updateItems(ids: readonly string[]): void
    makeBibliography(): [parameters: object, entries: string[]]
  }

  const CSL: { Engine: typeof Engine; parseXml: (xml: string) => StyleNode }
  export default CSL
  export type { Engine, StyleNode }
}
