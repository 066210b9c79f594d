import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { makeFolder } from './makeFolder.ts'

/** A web server of the machine, running the configuration that `hosting/` offers for it. */
type Machine = {
  name: string
  program: string
  /** Writes the configuration in this folder of `hosting/` for a server started at a place of its own. */
  write: (folder: string, port: number, root: string, place: string) => string[]
}

const NGINX = process.env.NGINX_PATH ?? '/usr/sbin/nginx'
const MIME_TYPES = resolve(NGINX, '../../../etc/nginx/mime.types')

const MACHINES: readonly Machine[] = [
  {
    name: 'nginx',
    program: NGINX,
    write: (folder, port, root, place) => {
      const server = readFileSync(join(folder, 'nginx.conf'), 'utf8')
        .replace('listen 8080', `listen 127.0.0.1:${port}`)
        .replaceAll('/srv/survey-atlas', root)
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${place}/${name};`)
        .join(' ')
      writeFileSync(
        join(place, 'nginx.conf'),
        `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${place}/pid; error_log stderr; events {}
http { include ${MIME_TYPES}; access_log off; ${temporary}
${server}
}`,
      )
      return ['-p', place, '-c', join(place, 'nginx.conf')]
    },
  },
  {
    name: 'Caddy',
    program: process.env.CADDY_PATH ?? '/usr/bin/caddy',
    write: (folder, port, root, place) => {
      const site = readFileSync(join(folder, 'Caddyfile'), 'utf8')
        .replace(':8080', `http://127.0.0.1:${port}`)
        .replaceAll('/srv/survey-atlas', root)
      writeFileSync(join(place, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`)
      return ['run', '--config', join(place, 'Caddyfile'), '--adapter', 'caddyfile']
    },
  },
]

/** The web servers this machine has. */
export const INSTALLED = MACHINES.filter(
  ({ name, program }) => existsSync(program) && (name !== 'nginx' || existsSync(MIME_TYPES)),
)

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

async function answers(url: string, child: ChildProcess, said: () => string) {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The server does not answer. ${said()}`)
}

/** Serves a folder with one of the machine's own web servers, as the configuration in a folder of `hosting/` has it do. */
export async function runServer({ program, write }: Machine, folder: string, hosting = 'hosting') {
  const place = makeFolder()
  const port = await freePort()
  const child = spawn(program, write(hosting, port, folder, place), { env: { ...process.env, HOME: place } })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const url = `http://127.0.0.1:${port}`
  await answers(url, child, () => said)
  return {
    url,
    close: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
        child.kill()
      }),
  }
}
