import { useLocation } from 'react-router'
import { NotFound } from '#items/NotFound.tsx'
import { useOnceHydrated } from '#url/HydrationProvider.tsx'

/** Words of an address: its last part, unescaped where that is possible. */
function toWords(pathname: string): string {
  const last =
    pathname
      .replace(/\/(?:index\.html)?$/, '')
      .split('/')
      .at(-1) ?? ''
  try {
    return decodeURIComponent(last).replaceAll('-', ' ')
  } catch {
    return last
  }
}

/** The page for every address that no other page answers. */
export function NotFoundPage() {
  const { pathname } = useLocation()
  return <NotFound asked={useOnceHydrated(toWords(pathname), '')} />
}
