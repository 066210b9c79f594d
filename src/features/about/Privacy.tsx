import { Link } from 'react-router'
import { SetAside } from '#items/SetAside.tsx'
import { useLibrary } from '#stores/library.ts'
import { usePreferences } from '#stores/preferences.ts'
import { Block } from '#ui/Block.tsx'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { paths } from '#url/paths.ts'
import styles from './AboutPage.module.css'
import { DeleteStored } from './DeleteStored.tsx'

/** What is kept on the reader’s device, under which key, and how to be rid of it. */
export function Privacy() {
  const alive = useHydrated()
  return (
    <Block title="Privacy" id="privacy">
      <p>
        There is no account, no cookie, no counting of visits, and no request to any other host; links out are
        plain links. Whoever hosts this site sees, as of any, which addresses are asked for, and an address
        that is opened anew holds what was searched or filtered in it. What you save or choose never leaves
        this device. It is kept by your browser, in its local storage for this site:
      </p>
      <dl className={styles.pairs}>
        <dt>
          <code>survey-atlas.library</code>
        </dt>
        <dd>
          the ids of what you saved, in your order, with your notes and when you saved each; see, export and
          delete them in the <Link to={paths.library}>reading list</Link>
        </dd>
        <dt>
          <code>survey-atlas.preferences</code>
        </dt>
        <dd>
          theme, text size, face, motion, whether editors’ notes are shown, whether the / key opens the
          search, and the style you cite in
        </dd>
        <dt>
          <code>survey-atlas.library.copy</code>, <code>survey-atlas.preferences.copy</code>
        </dt>
        <dd>the last good copy of each, used where the first is damaged</dd>
        <dt>
          <code>survey-atlas.library.aside.1</code>, <code>survey-atlas.preferences.aside.1</code>, and so on
        </dt>
        <dd>only where one of them could not be read: the text as it was found, so that nothing is lost</dd>
        <dt>
          <code>survey-atlas.recent</code>
        </dt>
        <dd>the last six searches you sent off, which the palette offers again and can clear</dd>
        <dt>
          <code>survey-atlas.offline</code>
        </dt>
        <dd>
          whether you want a copy of the site for reading <Link to="#offline">without a network</Link>, if you
          said so
        </dd>
      </dl>
      {alive && (
        <>
          <SetAside what="reading list" store={useLibrary} />
          <SetAside what="preferences" store={usePreferences} />
        </>
      )}
      <p>
        To see all of it as it is, open your browser’s developer tools and look for local storage. The list is
        stored with a number for each open tab and what that tab changed, so that two tabs cannot undo each
        other’s work; these numbers say nothing about you and are made anew each time.
      </p>
      <p>
        While a tab is open the browser also remembers, in its session storage, the last five things you
        followed (<code>survey-atlas.trail</code>), how far you had scrolled on each page, and, after a new
        version was published, when the page was loaded again (<code>survey-atlas.reloaded</code>); it forgets
        them with the tab. Clearing the site’s data in your browser deletes all of this, and the copy with it.
        This button deletes the list, the preferences, the recent searches and the trail; the{' '}
        <Link to="#offline">copy for reading without a network</Link> has one of its own:
      </p>
      <DeleteStored />
    </Block>
  )
}
