import { Link } from 'react-router'
import type { AlgorithmId } from '#corpus/types.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useComparePath } from './useComparePath.ts'

type CompareLinkProps = { id: AlgorithmId; name: string; as?: 'button' | 'words' | 'cell' }

/** A link to the comparison with this algorithm added to what was compared last. */
export function CompareLink({ id, name, as = 'words' }: CompareLinkProps) {
  const { to, beside, chosen } = useComparePath()(id)
  const [verb, rest] = chosen ? ['Back', 'to the comparison'] : ['Add', 'to compare']
  const words = `${verb} ${rest}`
  // Under a heading that says what it is for, one word will do.
  if (as === 'cell') {
    return (
      <Link to={to}>
        {verb}
        <Hidden>
          {' '}
          {rest}: {name}
        </Hidden>
      </Link>
    )
  }
  if (as === 'words') {
    return (
      <Link to={to}>
        {words}
        <Hidden>: {name}</Hidden>
      </Link>
    )
  }
  return (
    <ButtonLink to={to}>
      <Icon name={chosen ? 'check' : 'plus'} /> {words}
      {beside > 0 && !chosen && `, ${beside} chosen`}
    </ButtonLink>
  )
}
