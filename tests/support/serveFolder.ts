import { readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
}

export type Serving = {
  /** Where the site answers, without a slash at the end. */
  url: string
  /** What is published; another folder is a new version. */
  folder: string
  /** True while the host cannot be reached. */
  down: boolean
  /** What answers in the host's place, whatever is asked for. */
  instead: ((response: ServerResponse) => void) | undefined
  /** What the answer for an address waits for; nothing for most. */
  wait: (path: string) => Promise<void> | undefined
  close: () => Promise<void>
}

type Manner = {
  folder: string
  base: string
  /** Whether a folder's address without its slash is redirected, as most hosts do, or answered. */
  redirects?: boolean
  /** Whether the host sends what the file `_headers` says. */
  headers?: boolean
  /** The page for what is missing, where it is not the one at the root. */
  missing?: string
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** What `_headers` says of an address; a rule's address may end in a star. */
function headersFor(folder: string, address: string): Record<string, string> {
  const found: Record<string, string> = {}
  let applies = false
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) {
      applies = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line
    } else if (applies && line.includes(':')) {
      const [name = '', ...value] = line.trim().split(':')
      found[name] = value.join(':').trim()
    }
  }
  return found
}

/** Serves a built site as static hosts do, from memory of nothing: each answer is read anew. */
export async function serveFolder({
  folder,
  base,
  redirects = true,
  headers = false,
  missing: missingPage = '404.html',
}: Manner): Promise<Serving> {
  const serving: Serving = {
    url: '',
    folder,
    down: false,
    instead: undefined,
    wait: () => undefined,
    close: async () => {},
  }
  const server = createServer(async (request, response) => {
    if (serving.down) return request.destroy()
    if (serving.instead) return serving.instead(response)
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    await serving.wait(pathname)
    const send = (status: number, file: string) => {
      response.writeHead(status, {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': 'max-age=0',
        ...(headers && headersFor(serving.folder, pathname)),
      })
      response.end(readFileSync(file))
    }
    const missing = join(serving.folder, missingPage)
    if (`${pathname}/` === base) {
      response.writeHead(301, { Location: base + search }).end()
      return
    }
    if (!pathname.startsWith(base)) return send(404, missing)
    const path = join(serving.folder, decodeURIComponent(pathname.slice(base.length)))
    const index = join(path, 'index.html')
    if (isFile(path)) send(200, path)
    else if (isFile(index) && (pathname.endsWith('/') || !redirects)) send(200, index)
    else if (isFile(index)) response.writeHead(301, { Location: `${pathname}/${search}` }).end()
    else send(404, missing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens has a port.
  const { port } = server.address() as AddressInfo
  serving.url = `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`
  serving.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return serving
}
