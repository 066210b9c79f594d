import { Navigate, type RouteObject } from 'react-router'
import { unlessReloading } from '#lib/reloading.ts'
import type { Asks } from '#url/asks.ts'
import { paths } from '#url/paths.ts'
import { ErrorPage } from './ErrorPage.tsx'
import { Layout } from './Layout.tsx'

const pages = import.meta.glob<Record<string, React.ComponentType>>('/src/features/*/*Page.tsx')

/**
 * The route that a page's file answers. A page module exports its one
 * component under the file's own name; prerendering reads `handle.module` to
 * find the page's style sheets.
 */
function page(path: string, feature: string, name: string, asks?: Asks): RouteObject {
  const module = `/src/features/${feature}/${name}.tsx`
  return {
    path,
    handle: { module: module.slice(1), asks },
    lazy: async () => {
      const Component = (await pages[module]?.().catch(unlessReloading))?.[name]
      if (!Component) throw new Error(`${module} exports no ${name}.`)
      return { Component }
    },
  }
}

/** Which page answers which address. */
export const routes: RouteObject[] = [
  {
    Component: Layout,
    ErrorBoundary: ErrorPage,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [
          page('/', 'overview', 'OverviewPage'),
          page('/read', 'reading', 'WholeSurveyPage'),
          page('/read/:number', 'reading', 'SectionPage'),
          page('/applications', 'applications', 'ApplicationsPage', 'query'),
          page('/applications/:slug', 'applications', 'ApplicationPage'),
          page('/algorithms', 'algorithms', 'AlgorithmsPage', 'search'),
          page('/algorithms/:slug', 'algorithms', 'AlgorithmPage'),
          page('/compare', 'algorithms', 'ComparePage', 'query'),
          page('/references', 'references', 'ReferencesPage', 'query'),
          page('/references/:slug', 'references', 'ReferencePage'),
          { path: '/evidence', element: <Navigate to={paths.matrix} replace /> },
          page('/evidence/matrix', 'evidence', 'MatrixPage', 'query'),
          page('/evidence/studies', 'evidence', 'StudiesPage', 'query'),
          page('/evidence/audit', 'evidence', 'AuditPage', 'query'),
          page('/timeline', 'timeline', 'TimelinePage', 'query'),
          page('/search', 'searching', 'SearchPage', 'search'),
          page('/library', 'library', 'LibraryPage', 'own'),
          page('/glossary', 'glossary', 'GlossaryPage', 'query'),
          page('/about', 'about', 'AboutPage'),
          {
            path: '*',
            handle: { module: 'src/app/NotFoundPage.tsx' },
            lazy: async () => ({ Component: (await import('./NotFoundPage.tsx')).NotFoundPage }),
          },
        ],
      },
    ],
  },
]
