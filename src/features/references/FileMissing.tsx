import { Link } from 'react-router'
import type { Reference } from '#corpus/types.ts'
import { Head } from '#items/Head.tsx'
import { Button } from '#ui/Button.tsx'
import { PageIntro } from '#ui/PageIntro.tsx'
import { toPath } from '#url/paths.ts'
import styles from './FileMissing.module.css'

type FileMissingProps = {
  /** The file's name without its folder. */
  file: string
  reference: Reference
}

/** In the place of a work's file for reference managers where the host did not send it: the copy holds none of those. */
export function FileMissing({ file, reference }: FileMissingProps) {
  return (
    <>
      <Head title={file} description={`${reference.title}, as a file for reference managers.`} />
      <PageIntro title={`${file} needs a connection`}>
        The site, which keeps this file, does not send it now, and it is no part of the copy on this device.
        Nothing you saved is affected. The menu “Export” on the page of{' '}
        <Link to={toPath(reference.id)}>{reference.title}</Link> writes the same without a connection.
      </PageIntro>
      <p className={styles.again}>
        <Button onClick={() => window.location.reload()}>Try again</Button>
      </p>
    </>
  )
}
