import { Navigate, Outlet, useLocation } from 'react-router'
import { useMovedPath } from './useMovedPath.ts'

/** In a page's place where its address may be an old one, or hold whole ids: leads on to the address of today, or shows the page. */
export function MovedPage() {
  const moved = useMovedPath()
  const { state } = useLocation()
  return moved ? <Navigate to={moved} state={state} replace /> : <Outlet />
}
