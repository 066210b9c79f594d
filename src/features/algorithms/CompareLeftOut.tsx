import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { Algorithm } from '#corpus/types.ts'
import { Notice } from '#ui/Notice.tsx'
import { type LeftOut, MOST_COMPARED } from '#url/compareQuery.ts'
import { toPath } from '#url/paths.ts'

type CompareLeftOutProps = { leftOut: LeftOut; kept: readonly Algorithm[] }

/** What an address asked for that is not compared, each for the reason that applies to it. */
export function CompareLeftOut({ leftOut: { unknown, tooMany, parameters }, kept }: CompareLeftOutProps) {
  if (unknown.length + tooMany.length + parameters.length === 0) return null
  return (
    <Notice>
      {unknown.length > 0 && (
        <>
          This survey has no {unknown.length === 1 ? 'algorithm' : 'algorithms'}{' '}
          {joined(unknown.map(quote), 'or')}.{' '}
        </>
      )}
      {tooMany.length > 0 && (
        <>
          No more than {MOST_COMPARED} fit side by side, so{' '}
          {joined(
            tooMany.map(({ id, name }) => (
              <Link key={id} to={toPath(id)}>
                {name}
              </Link>
            )),
            'and',
          )}{' '}
          {tooMany.length === 1 ? 'was' : 'were'} left out.{' '}
        </>
      )}
      {parameters.length > 0 && <>This page does not know {joined(parameters.map(quote), 'or')}. </>}
      {kept.length > 0 && 'The rest was kept.'}
    </Notice>
  )
}

const quote = (text: string) => `“${text}”`

/** "a, b or c", where each may be a link. */
function joined(parts: readonly ReactNode[], last: 'and' | 'or') {
  return parts.map((part, at) => (
    // By place: they have no other name, and never change it.
    <Fragment key={at}>
      {at > 0 && (at === parts.length - 1 ? ` ${last} ` : ', ')}
      {part}
    </Fragment>
  ))
}
