import { Block } from '#ui/Block.tsx'
import styles from './AboutPage.module.css'

/** What the keyboard does beyond Tab and Enter. */
export function Keyboard() {
  return (
    <Block title="Keyboard" id="keyboard">
      <p>Everything works by keyboard. Beyond Tab and Enter:</p>
      <dl className={styles.pairs}>
        <dt>
          <kbd>Ctrl</kbd> or <kbd>⌘</kbd> with <kbd>K</kbd>, or <kbd>/</kbd>
        </dt>
        <dd>search from any page</dd>
        <dt>
          <kbd>Tab</kbd> on a citation or a mention
        </dt>
        <dd>opens its card; the next Tab goes into the card</dd>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>closes a card, a menu or a dialogue and goes back to where you were</dd>
        <dt>
          <kbd>Alt</kbd> with an arrow up or down, or with <kbd>Home</kbd>
        </dt>
        <dd>moves the entry of the reading list that has the focus up, down or to the top</dd>
        <dt>Arrow keys</dt>
        <dd>move inside the evidence matrix, the timeline and lists of search results</dd>
      </dl>
    </Block>
  )
}
