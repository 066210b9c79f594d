import { useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { nameThing } from '#corpus/nameThing.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { useTrail } from '#stores/trail.ts'
import { readFollowedFrom } from '#url/followed.ts'
import { readPath } from '#url/paths.ts'

/**
 * Adds to the trail whatever a followed link leads to, after the claim it was
 * followed from. Going back or forward, and arriving from elsewhere, add nothing.
 */
export function useTrailRecorder() {
  const index = useCorpus()
  const location = useLocation()
  const type = useNavigationType()
  const follow = useTrail((trail) => trail.follow)
  useEffect(() => {
    const at = readPath(location)
    if (type === 'POP' || !at || !nameThing(index, at)) return
    const from = readFollowedFrom(location.state)
    follow(from ? [from, at] : [at])
  }, [index, location, type, follow])
}
