import { useCitations } from '#items/CitationsProvider.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { downloadFile } from '#lib/downloadFile.ts'
import { formatCount } from '#lib/formatCount.ts'
import { nameFile } from '#lib/nameFile.ts'
import type { SavedEntry } from '#stores/applyOperation.ts'
import { Block } from '#ui/Block.tsx'
import { Button } from '#ui/Button.tsx'
import { useCopy } from '#ui/useCopy.ts'
import { writeListLink } from '#url/listLink.ts'
import { paths, toAbsolute } from '#url/paths.ts'
import { writeListFile } from './listFile.ts'
import { listFormats } from './listFormats.ts'
import styles from './TakeAway.module.css'
import { focusUndo } from './UndoLine.tsx'
import type { Act } from './useListChanges.ts'

type TakeAwayProps = { entries: readonly SavedEntry[]; act: Act }

/** Every way in which the list leaves this page: for other programs, on paper, for someone else, or for good. */
export function TakeAway({ entries, act }: TakeAwayProps) {
  const index = useCorpus()
  const { survey, version } = index.corpus
  const { said, copy } = useCopy()
  const citations = useCitations()
  const formats = listFormats(index, entries, citations)
  const toFile = () => writeListFile(entries, { title: survey.title, DOI: survey.DOI, version })
  const file = nameFile([survey.shortTitle, 'reading list'], 'json')
  const link = writeListLink(entries)
  const noted = entries.some(({ note }) => note)
  return (
    <div className={styles.away}>
      <Block title="Take it away">
        <dl className={styles.ways}>
          {formats.length > 0 && (
            <>
              <dt>For other programs</dt>
              <dd>
                <span>
                  Works, with those that saved claims cite, for reference managers; the rest as tables
                </span>
                <ExportMenu formats={formats} />
              </dd>
            </>
          )}
          <dt>On paper</dt>
          <dd>
            <span>A hand-out with your notes and full addresses, as the list is shown now</span>
            <Button onClick={() => window.print()}>Print</Button>
          </dd>
          <dt>The list itself</dt>
          <dd>
            <span>A file to keep, or to open here on another device</span>
            <Button onClick={() => downloadFile(file, toFile(), 'application/json')}>
              Download list file
            </Button>
            <Button onClick={() => copy(toFile(), 'List file copied.')}>Copy list file</Button>
          </dd>
          <dt>For someone else</dt>
          <dd>
            <span>
              {!link &&
                'This list is too long for a link, or holds things that left the survey. Send the list file instead.'}
              {link?.notes === false &&
                'A link without your notes, which are too long for it; the list file has them'}
              {link?.notes &&
                (noted ? 'A link that holds the list with your notes' : 'A link that holds the list')}
            </span>
            {link && (
              <Button onClick={() => copy(toAbsolute(paths.library) + link.hash, 'Link copied.')}>
                Copy link
              </Button>
            )}
          </dd>
          <dt>For good</dt>
          <dd>
            <span>Takes everything off the list, notes too; it can be undone until you leave this page</span>
            <Button
              onClick={() => {
                act(
                  [{ kind: 'remove', ids: entries.map(({ id }) => id) }],
                  `Cleared: ${formatCount(entries.length, 'thing')} taken off the list.`,
                )
                focusUndo()
              }}
            >
              Clear the list
            </Button>
          </dd>
        </dl>
        <p role="status" className={styles.said}>
          {said}
        </p>
      </Block>
    </div>
  )
}
