import { Block } from '#ui/Block.tsx'
import styles from './AboutPage.module.css'

/** What was done so that everybody can use the site, what was tested for it, and what was not. */
export function Access() {
  return (
    <Block title="Accessibility" id="accessibility">
      <p>
        This site aims to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA on every page.
        It was checked by its makers, with each change, and by nobody else.
      </p>
      <dl className={styles.pairs}>
        <dt>Tested by programs</dt>
        <dd>
          Every kind of page in Chromium at 1,280 and 320 pixels, also where it failed, and filters, menus,
          cards, dialogues and the palette when they are open: by day all rules of axe-core for these
          guidelines and for good practice, by night its rules about colours, asked once for all words that
          look alike. Besides these: 400 % zoom; text alone at twice its size; wider text spacing; sizes of
          targets; that the focus is always shown and never covered; that drawings, and what is chosen, can
          still be seen in colours that the reader’s system forces; no motion where none is wanted; paper; and
          whole journeys by keyboard and by touch alone.
        </dd>
        <dt>Drawings</dt>
        <dd>
          Each has a list or table with the same content beside it or one link away, says in words what it
          shows, and never relies on colour alone.
        </dd>
        <dt>Not tested</dt>
        <dd>
          No one who uses a screen reader, a magnifier, a switch or voice control has tried it for us yet.
          Names, roles and order were checked where the browser hands them on, not by ear with JAWS, NVDA,
          TalkBack or VoiceOver. Firefox and Safari were not part of the automatic tests.
        </dd>
        <dt>Known limits</dt>
        <dd>
          On a phone wide tables scroll within themselves, and so does the matrix. PDF and other files this
          site links to are not ours.
        </dd>
      </dl>
      <p>
        If something keeps you out, please say so where this site’s code is kept; what bars the way is treated
        as a fault.
      </p>
    </Block>
  )
}
