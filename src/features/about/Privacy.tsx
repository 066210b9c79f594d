import { Link } from 'react-router'
import { Block } from '#ui/Block.tsx'
import { paths } from '#url/paths.ts'
import styles from './AboutPage.module.css'
import { DeleteStored } from './DeleteStored.tsx'

/** What is kept on the reader’s device, under which key, and how to be rid of it. */
export function Privacy() {
  return (
    <Block title="Privacy" id="privacy">
      <p>
        Nothing leaves this device. There is no account, no cookie, no counting of visits, and no request to
        any other host; links out are plain links. What you save or choose is kept by your browser, in its
        local storage for this site:
      </p>
      <dl className={styles.pairs}>
        <dt>
          <code>survey-atlas.library</code>
        </dt>
        <dd>
          the ids of what you saved, in the order you saved them; see and export them in the{' '}
          <Link to={paths.library}>reading list</Link>
        </dd>
        <dt>
          <code>survey-atlas.preferences</code>
        </dt>
        <dd>theme, text size, and whether editors’ notes are shown</dd>
        <dt>
          <code>survey-atlas.recent</code>
        </dt>
        <dd>the last six searches you sent off, which the palette offers again and can clear</dd>
      </dl>
      <p>
        While a tab is open the browser also remembers, in its session storage, the last five things you
        followed (<code>survey-atlas.trail</code>) and how far you had scrolled on each page, and forgets both
        with the tab. Clearing the site’s data in your browser deletes all of this, and so does this button:
      </p>
      <DeleteStored />
    </Block>
  )
}
