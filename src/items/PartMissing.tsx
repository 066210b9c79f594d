import { useState } from 'react'
import { isSilent, reloadPage } from '#lib/reloading.ts'
import { isUnkept } from '#stores/startKeeping.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

const WHY = {
  unknown: 'The connection may be gone, or the site was renewed since this page was opened.',
  alone: 'There is no connection to this site at the moment.',
  unkept: 'What you changed last is not stored yet, and opening this page anew would lose it.',
}

type PartMissingProps = {
  /** What did not come, as in "The search". */
  what: string
  /** What is as it was, for all that. */
  kept?: string
}

/** Says that a part of the site could not be loaded, and what to do about it. */
export function PartMissing({
  what,
  kept = 'Everything that is on the page can still be read.',
}: PartMissingProps) {
  const [why, setWhy] = useState<keyof typeof WHY>(isSilent() ? 'alone' : 'unknown')
  // Browsers do not fetch a part again that failed once; the page must be opened anew,
  // which would lose it where there is no connection yet.
  const tryAgain = async () => {
    if (!(await reloadPage(isUnkept))) setWhy(isSilent() ? 'alone' : 'unkept')
  }
  return (
    <Notice>
      {what} could not be loaded. {WHY[why]} {kept} <Button onClick={tryAgain}>Try again</Button>
    </Notice>
  )
}
