import { useHref } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { Block } from '#ui/Block.tsx'
import styles from './AboutPage.module.css'
import { EverythingExport } from './EverythingExport.tsx'

/** The corpus as a file, and what people’s scripts can hold on to. */
export function DataAndScripts() {
  const { version } = useCorpus().corpus
  return (
    <Block title="Data, and hooks for scripts" id="data">
      <p>
        Everything on this site is one file: {/* Files, not pages of the app, so plain links. */}
        <a href={useHref('/corpus.json')}>corpus.json</a> (version {version}), described by the JSON Schema{' '}
        <a href={useHref('/schema/corpus.v1.json')}>corpus.v1.json</a>. References in it are CSL-JSON. Ids
        never change their meaning; one that is renamed leaves a redirect.
      </p>
      <EverythingExport />
      <p>On the pages themselves, these stay as they are:</p>
      <dl className={styles.pairs}>
        <dt>
          <code>data-id</code>
        </dt>
        <dd>on every listed thing, with its full id, in the order shown</dd>
        <dt>
          <code>id="claim-…"</code>
        </dt>
        <dd>on every claim in the reading view; the same words after # lead to it</dd>
        <dt>
          <code>data-facet</code>, <code>data-value</code>
        </dt>
        <dd>on every value one can filter by; they are the key and value of the address, too</dd>
        <dt>
          <code>#root[data-alive]</code>
        </dt>
        <dd>once the page answers; before, it is complete to read, and its links work</dd>
        <dt>The address</dt>
        <dd>holds the whole state of a page: query, filters, order, view, chosen cell or era</dd>
      </dl>
    </Block>
  )
}
