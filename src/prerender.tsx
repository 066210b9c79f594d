import * as citations from 'virtual:citations'
import corpus from 'virtual:corpus'
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { toJsonLd } from '#app/build/toJsonLd.ts'
import { toReferenceFiles } from '#app/build/toReferenceFiles.ts'
import type { Rendered } from '#app/build/writeSite.ts'
import { createCitationSource } from '#app/createCitationSource.ts'
import { listAddresses } from '#app/listAddresses.ts'
import { listMoved } from '#app/listMoved.ts'
import { routes } from '#app/routes.tsx'
import { createIndex } from '#corpus/createIndex.ts'
import { CitationsProvider } from '#items/CitationsProvider.tsx'
import { CorpusProvider } from '#items/CorpusProvider.tsx'
import { HydrationProvider } from '#url/HydrationProvider.tsx'

const index = createIndex(corpus)
const citationSource = createCitationSource(corpus, citations)
const basename = import.meta.env.BASE_URL
// One handler for all pages: a second one would resolve lazy routes to nothing.
const handler = createStaticHandler(routes, { basename })

export const addresses = listAddresses(corpus)

/** Addresses that lead on to others, with where they lead. */
export const moved = listMoved(index)

/** What the survey says of itself, for the files that describe the site. */
export const survey = corpus.survey

/** What lies beside the pages of references, by name. */
export const referenceFiles = toReferenceFiles(corpus.references)

/** What search engines are told of an address; nothing for most. */
export const describe = (address: string, toUrl: (path: string) => string) => toJsonLd(index, address, toUrl)

/** The HTML of one address, head elements first, the module that drew it, and what can be asked of it. */
export async function render(address: string): Promise<Rendered> {
  const url = new URL(basename + address.slice(1), 'http://localhost')
  const context = await handler.query(new Request(url))
  if (context instanceof Response) throw new Error(`${address} redirects while it is prerendered.`)
  const router = createStaticRouter(handler.dataRoutes, context)
  const { prelude } = await prerender(
    <StrictMode>
      <HydrationProvider>
        <CorpusProvider index={index}>
          <CitationsProvider source={citationSource}>
            <StaticRouterProvider router={router} context={context} hydrate={false} />
          </CitationsProvider>
        </CorpusProvider>
      </HydrationProvider>
    </StrictMode>,
    // Never in parts: putting them together takes an inline script, which the policy refuses.
    { progressiveChunkSize: Number.MAX_SAFE_INTEGER },
  )
  const { module, asks } = context.matches.at(-1)?.route.handle ?? {}
  // A mark for React Router's own server, which there is none of here, on every link.
  const html = (await new Response(prelude).text()).replaceAll(' data-discover="true"', '')
  return { html, module, asks }
}
