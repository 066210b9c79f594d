import { useCorpus } from '#items/CorpusProvider.tsx'
import { Head } from '#items/Head.tsx'
import { Block } from '#ui/Block.tsx'
import { PageIntro } from '#ui/PageIntro.tsx'
import { AboutContents } from './AboutContents.tsx'
import styles from './AboutPage.module.css'
import { Access } from './Access.tsx'
import { Checking } from './Checking.tsx'
import { Citing } from './Citing.tsx'
import { Coverage } from './Coverage.tsx'
import { DataAndScripts } from './DataAndScripts.tsx'
import { Keyboard } from './Keyboard.tsx'
import { Licence } from './Licence.tsx'
import { Offline } from './Offline.tsx'
import { Privacy } from './Privacy.tsx'
import { Voices } from './Voices.tsx'

/** How this site was made, how far it can be trusted, and what it does with a reader’s own data: nothing. */
export function AboutPage() {
  const { survey } = useCorpus().corpus
  return (
    <div className={styles.page}>
      <Head
        title="How this was made"
        description={`How ${survey.shortTitle} was turned into claims and links: voices, checking, coverage, data, licence, privacy and keyboard.`}
      />
      <PageIntro title="How this was made">
        What stands on these pages, who says it, how far it was checked, and what you may do with it.
      </PageIntro>
      <AboutContents />
      <div className={styles.parts}>
        <Block title="The survey and its editors" id="survey">
          {survey.statement.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Block>
        <Voices />
        <Coverage />
        <Checking />
        <DataAndScripts />
        <Citing />
        <Licence />
        <Privacy />
        <Offline />
        <Keyboard />
        <Access />
      </div>
    </div>
  )
}
