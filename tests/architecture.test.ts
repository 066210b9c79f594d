import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HUES, PAPER } from '#export/toStandaloneSvg.ts'
import { readPublished } from './support/publishedCorpus.ts'
import { tellTaleOf, toFinder } from './support/tellTale.ts'

/** What a file of each layer may import besides its own layer; `app` and the two entries may import everything. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  lib: [],
  corpus: ['lib'],
  search: ['corpus', 'lib'],
  url: ['corpus', 'lib'],
  stores: ['corpus', 'lib'],
  export: ['corpus', 'lib'],
  ui: ['lib'],
  items: ['ui', 'search', 'stores', 'url', 'export', 'corpus', 'lib'],
  features: ['items', 'ui', 'search', 'stores', 'url', 'export', 'corpus', 'lib'],
}

type Source = { path: string; text: string; code: string; lines: number }
type Import = { from: string; specifier: string; target: string }

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** The program without its comments; strings are left whole. */
const withoutComments = (text: string) =>
  text.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g,
    (_, string, before) => string ?? before ?? '',
  )

const read = (path: string): Source => {
  const text = readFileSync(path, 'utf8')
  return { path, text, code: withoutComments(text), lines: text.trimEnd().split('\n').length }
}

const all = filesIn('src').map(read)
const sources = all.filter(({ path }) => /\.tsx?$/.test(path))
const components = sources.filter(({ path }) => path.endsWith('.tsx'))
const styles = all.filter(({ path }) => path.endsWith('.css'))

/** Where an import leads, from the root: `src/…` for our own, else the package as named. */
function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  return specifier.startsWith('.') ? normalize(join(dirname(from), specifier)) : specifier
}

const importsOf = ({ path, code }: Source): Import[] =>
  [...code.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*(['"])([^'"]+)\1/g)].map(([, , specifier = '']) => ({
    from: path,
    specifier,
    target: resolve(path, specifier),
  }))
const imports = sources.flatMap(importsOf)

/** The names a file exports; of types it may be that nobody but the compiler asks for them. */
const exportsOf = ({ code }: Source, which: 'all' | 'values' = 'all') =>
  [...code.matchAll(/^export (?:async )?(function\*?|const|type|class) (\w+)/gm)]
    .filter(([, kind]) => which === 'all' || kind !== 'type')
    .map(([, , name = '']) => name)

const layerOf = (path: string) => (/^src\/[^/]+$/.test(path) ? 'entry' : (path.split('/')[1] ?? ''))
const featureOf = (path: string) => (layerOf(path) === 'features' ? path.split('/')[2] : undefined)
const show = ({ from, specifier }: Import) => `${from} imports ${specifier}`
const pathsWhere = (list: readonly Source[], wrong: (source: Source) => boolean) =>
  list.filter(wrong).map(({ path }) => path)

test('the checks below see the program', () => {
  expect(sources.length).toBeGreaterThan(60)
  expect(imports.length).toBeGreaterThan(200)
  expect(withoutComments("a /* b */ 'https://c' // d\n/** e */ f")).toBe("a  'https://c' \n f")
})

describe('imports point downwards only:', () => {
  test('every folder of src is a layer with a place in the table', () => {
    const layers = new Set(sources.map(({ path }) => layerOf(path)))
    expect([...layers].sort()).toEqual([...Object.keys(MAY_IMPORT), 'app', 'entry'].sort())
  })

  test('a layer imports only what stands below it, types included', () => {
    const wrong = imports.filter(({ from, target }) => {
      const [own, other] = [layerOf(from), layerOf(target)]
      if (!target.startsWith('src/') || own === 'app' || own === 'entry' || own === other) return false
      return !MAY_IMPORT[own]?.includes(other)
    })
    expect(wrong.map(show)).toEqual([])
  })

  test('a feature never imports another', () => {
    const wrong = imports.filter(({ from, target }) => {
      const [own, other] = [featureOf(from), featureOf(target)]
      return own && other && own !== other
    })
    expect(wrong.map(show)).toEqual([])
  })

  test('only app imports a feature, and only by its page', () => {
    const wrong = imports.filter(
      ({ from, target }) => featureOf(target) && !featureOf(from) && !target.endsWith('Page.tsx'),
    )
    expect(wrong.map(show)).toEqual([])
  })

  test('what the build alone needs is imported by nothing that ships', () => {
    const isBuild = (path: string) => /\/build\/|^src\/prerender\.tsx$/.test(path)
    expect(imports.filter(({ from, target }) => isBuild(target) && !isBuild(from)).map(show)).toEqual([])
  })

  test('inside a folder by ./, across folders by #, never by ../ or a bare path', () => {
    const wrong = imports.filter(({ from, specifier, target }) => {
      if (specifier.includes('../')) return true
      if (!target.startsWith('src/')) return false
      const inside = layerOf(from) === layerOf(target) && featureOf(from) === featureOf(target)
      return specifier.startsWith('#')
        ? inside && layerOf(from) !== 'corpus'
        : !inside && layerOf(from) !== 'entry'
    })
    expect(wrong.map(show)).toEqual([])
  })

  test('every import of ours says the file it means, and the file is there', () => {
    const known = new Set(all.map(({ path }) => path))
    const ours = imports.filter(({ target }) => target.startsWith('src/'))
    expect(ours.filter(({ target }) => !known.has(target)).map(show)).toEqual([])
  })
})

describe('a package is kept to the place that needs it:', () => {
  const importersOf = (name: RegExp) => [
    ...new Set(imports.filter(({ specifier }) => name.test(specifier)).map(({ from }) => from)),
  ]

  test('fuse.js to search', () => {
    const importers = importersOf(/^fuse\.js/)
    expect(importers.filter((path) => layerOf(path) !== 'search')).toEqual([])
  })

  test('zod to the schema and what builds by it', () => {
    const allowed = /^src\/corpus\/(?:schema(?:Parts)?\.ts|build\/)/
    const shipped = sources.filter(({ path }) => !allowed.test(path))
    const wrong = pathsWhere(shipped, ({ code }) => /import (?!type)[^;]*? from 'zod'/.test(code))
    expect(wrong).toEqual([])
  })

  test('the schema to types, to what builds by it, and to code that is loaded when needed', () => {
    const wrong = pathsWhere(
      sources.filter(({ path }) => !path.startsWith('src/corpus/build/')),
      ({ code }) => /^import (?!type)[^\n]* from '(?:\.|#corpus)\/schema\.ts'/m.test(code),
    )
    expect(wrong).toEqual([])
  })

  test('the real corpus to the two entries', () => {
    expect(importersOf(/^virtual:corpus$/)).toEqual(['src/main.tsx', 'src/prerender.tsx'])
  })

  test('the machine’s own modules to the build', () => {
    expect(importersOf(/^node:/).filter((path) => !path.includes('/build/'))).toEqual([])
  })
})

describe('files are easy to find:', () => {
  test('no folder is named for a kind of code', () => {
    const kinds = /^(?:utils?|helpers?|common|shared|hooks|types|components|atoms|lib\/.+|misc|core)$/
    const folders = new Set(all.map(({ path }) => dirname(path).slice('src/'.length)))
    expect(
      [...folders].filter((folder) => folder.split('/').some((part) => kinds.test(part)) && folder !== 'lib'),
    ).toEqual([])
  })

  test('no file only passes on what others export', () => {
    expect(pathsWhere(sources, ({ path }) => /^index\.tsx?$/.test(basename(path)))).toEqual([])
    expect(
      pathsWhere(sources, ({ code }) => /\bexport\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\b/.test(code)),
    ).toEqual([])
  })

  test('exports have names', () => {
    expect(
      pathsWhere(sources, ({ path, code }) => /^export default\b/m.test(code) && !path.endsWith('.d.ts')),
    ).toEqual([])
  })

  const nameOf = ({ path }: Source) => basename(path).replace(/\.tsx?$/, '')
  const isEntry = ({ path }: Source) => layerOf(path) === 'entry'

  const wordsOf = (name: string) =>
    name.split(/(?=[A-Z])/).map((word) => word.toLowerCase().replace(/s$/, ''))

  test('a component’s file has its name, or the last word of all it holds', () => {
    const drawn = components.filter((source) => !isEntry(source) && nameOf(source) !== 'routes')
    const wrong = pathsWhere(drawn, (source) => {
      const own = nameOf(source)
      const exported = exportsOf(source).filter((name) => /^[A-Z]/.test(name))
      const shared = exported.every((name) => wordsOf(name).at(-1) === wordsOf(own).at(-1))
      return !/^[A-Z]/.test(own) || exported.length === 0 || !(exported.includes(own) || shared)
    })
    expect(wrong).toEqual([])
  })

  test('any other file is named for what it exports', () => {
    // "facets" exports Facet, "slug" exports toSlug, "formatPlace" exports formatClaimPlace.
    const lists = new Set(['types', 'schema', 'schemaParts', 'fields'])
    const others = sources.filter(
      (source) => source.path.endsWith('.ts') && !isEntry(source) && !lists.has(nameOf(source)),
    )
    const wrong = pathsWhere(others, (source) => {
      const own = wordsOf(nameOf(source))
      const ends = [own[0] ?? '', own.at(-1) ?? '']
      const exported = exportsOf(source).map(wordsOf)
      const named = exported.some((words) => ends.every((end) => words.some((word) => word.startsWith(end))))
      // Or for the last word of all it exports: "exportFormats" exports applicationFormats, workFormats…
      return !named && !exported.every((words) => words.at(-1) === own.at(-1))
    })
    expect(wrong).toEqual([])
  })

  test('styles stand beside their component', () => {
    const beside = new Set(sources.map(({ path }) => dirname(path)))
    expect(
      pathsWhere(styles, ({ path }) => path.endsWith('.module.css') && !beside.has(dirname(path))),
    ).toEqual([])
    const used = new Set(imports.map(({ target }) => target))
    expect(pathsWhere(styles, ({ path }) => path.endsWith('.module.css') && !used.has(path))).toEqual([])
  })
})

describe('nothing lies about unused:', () => {
  /** What starts by itself. */
  const started = ['src/main.tsx', 'src/prerender.tsx', 'src/app/worker/serviceWorker.ts']
  const config = read('vite.config.ts')
  const routes = read('src/app/routes.tsx')
  const routed = [...routes.code.matchAll(/\bpage\('[^']*', '(\w+)', '(\w+)'(?:, '(\w+)')?\)/g)].map(
    ([, feature, name, asks]) => ({ from: routes.path, target: `src/features/${feature}/${name}.tsx`, asks }),
  )
  const importing = [...imports, ...importsOf(config), ...routed]

  test('every file is imported by another, or is a page that a route leads to', () => {
    const reached = new Set([...started, ...importing.map(({ target }) => target)])
    const left = pathsWhere([...sources, ...styles], ({ path }) => !reached.has(path))
    expect(left.filter((path) => !path.endsWith('.d.ts'))).toEqual([])
  })

  test('a page that reads what a query asks for says so in its route, and whether it searches for it', () => {
    /** Everything a file imports, and what that imports. */
    const reachedFrom = (path: string, known = new Set<string>()): Set<string> => {
      if (!known.has(path)) {
        known.add(path)
        for (const { from, target } of imports) if (from === path) reachedFrom(target, known)
      }
      return known
    }
    const wrong = routed.filter(({ target, asks }) => {
      const reached = reachedFrom(target)
      const reads = reached.has('src/url/useQueryString.ts')
      const searches = reached.has('src/search/useSearch.ts') && reached.has('src/url/useQueryText.ts')
      return (asks === 'own' ? 'query' : asks) !== (searches ? 'search' : reads ? 'query' : undefined)
    })
    expect(wrong).toEqual([])
  })

  test('whatever is exported is used by another file, or by its own and looked at by a test', () => {
    const codeOf = new Map([...sources, config].map(({ path, code }) => [path, code]))
    const tests = filesIn('tests')
      .filter((path) => /\.m?tsx?$|\.mjs$/.test(path) && path !== 'tests/architecture.test.ts')
      .map((path) => readFileSync(path, 'utf8'))
    const asked = sources.filter(({ path }) => !started.includes(path))
    const unused = asked.flatMap((source) => {
      const users = importing
        .filter(({ target }) => target === source.path)
        .map(({ from }) => codeOf.get(from) ?? '')
      const isUsed = (name: string) => {
        const word = new RegExp(`\\b${name}\\b`, 'g')
        const says = (code: string) => code.search(word) >= 0
        const byItself = (source.code.match(word) ?? []).length > 1
        return users.some(says) || (byItself && tests.some(says))
      }
      return exportsOf(source, 'values')
        .filter((name) => !isUsed(name))
        .map((name) => `${source.path}: ${name}`)
    })
    expect(unused).toEqual([])
  })

  const modules = styles.filter(({ path }) => path.endsWith('.module.css'))
  const classesOf = ({ code }: Source) =>
    new Set([...code.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi)].map(([, name = '']) => name))
  /** The classes of a module that components ask for, each with who asks. */
  const askedOf = ({ path }: Source) =>
    imports
      .filter(({ target }) => target === path)
      .flatMap(({ from, specifier }) => {
        const code = sources.find((source) => source.path === from)?.code ?? ''
        const [, local = ''] = new RegExp(`import (\\w+) from '${specifier}'`).exec(code) ?? []
        return [...code.matchAll(new RegExp(`(?<!['\\w/])${local}(?:\\.(\\w+)|\\[([^\\]]+)\\])`, 'g'))].map(
          ([, name, computed]) => ({ name: name ?? computed ?? '', from }),
        )
      })

  test('every class of a component’s styles is asked for', () => {
    const left = modules.flatMap((module) => {
      const asked = new Set(askedOf(module).map(({ name }) => name))
      return [...classesOf(module)]
        .filter((name) => !asked.has(name))
        .map((name) => `${module.path}: ${name}`)
    })
    expect(left).toEqual([])
  })

  test('every class that a component asks for is there', () => {
    const missing = modules.flatMap((module) => {
      const there = classesOf(module)
      return askedOf(module)
        .filter(({ name }) => !there.has(name))
        .map(({ name, from }) => `${from}: ${name}`)
    })
    expect(missing).toEqual([])
  })

  test('every token is used', () => {
    const tokens = read('src/styles/tokens.css').code
    const defined = new Set([...tokens.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name))
    // A name may be put together: `var(--verdict-${…})`.
    const used = all.flatMap(({ code }) =>
      [...code.matchAll(/(--[\w-]+)(?![\w-]*\s*:)/g)].map(([, name = '']) => name),
    )
    const left = [...defined].filter(
      (token) => !used.some((name) => name === token || (name.endsWith('-') && token.startsWith(name))),
    )
    expect(left).toEqual([])
  })
})

describe('files are short enough to read:', () => {
  const tooLong = (list: readonly Source[], most: number) =>
    list.filter(({ lines }) => lines > most).map(({ path, lines }) => `${path} has ${lines} lines`)
  const lengths = components.map(({ lines }) => lines).sort((a, b) => a - b)
  const quantile = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0

  test('no component over 200 lines, no file over 250', () => {
    expect(tooLong(components, 200)).toEqual([])
    // The one definition of the corpus stays in one file.
    expect(tooLong(sources, 250)).toEqual([])
  })

  test('half of the components at most 50 lines, nine in ten at most 120', () => {
    expect(quantile(0.5)).toBeLessThanOrEqual(50)
    expect(quantile(0.9)).toBeLessThanOrEqual(120)
  })

  test('a function takes at most five parameters', () => {
    const wrong = sources.flatMap(({ path, code }) =>
      [...code.matchAll(/\bfunction (\w+)(?:<[^(]*>)?\(([^{}()]*)\)/g)]
        .filter(
          ([, , parameters = '']) => parameters.split(/,(?![^<]*>)/).filter((part) => part.trim()).length > 5,
        )
        .map(([, name]) => `${path}: ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('a component or hook has at most one effect', () => {
    const wrong = sources.flatMap(({ path, code }) =>
      code
        .split(/^(?=(?:export )?(?:async )?(?:function|const) )/m)
        .filter((part) => (part.match(/\buse(?:Layout|Insertion)?Effect\(/g) ?? []).length > 1)
        .map((part) => `${path}: ${part.split('(')[0]}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('nothing is done behind the reader’s back:', () => {
  test('text from data is never taken for HTML', () => {
    const html =
      /dangerouslySetInnerHTML|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write|\beval\(/
    expect(pathsWhere(sources, ({ code }) => html.test(code))).toEqual([])
  })

  test('the compiler is never silenced', () => {
    expect(pathsWhere(sources, ({ code }) => /\bas any\b|: any\b|<any>/.test(code))).toEqual([])
    expect(pathsWhere(sources, ({ text }) => /@ts-(?:ignore|nocheck|expect-error)/.test(text))).toEqual([])
  })

  test('a cast gives its reason', () => {
    const wrong = sources.flatMap(({ path, text }) => {
      const lines = text.split('\n')
      return lines.flatMap((line, at) => {
        const isCast = /\S as (?!const\b)(?:[A-Z{]|unknown|readonly|string|number|\()/.test(
          line.replace(/['"`].*?['"`]/g, ''),
        )
        // Not a cast: an import, a comment, a line of words in a component.
        const isOther = /^\s*(?:import|export|\*|\/\/|\/\*|type )|\bimport\b|\/\/|^\s*[A-Z][a-z]+ /.test(line)
        if (!isCast || isOther) return []
        const near = lines.slice(Math.max(0, at - 4), at).some((before) => /\/\/|\*\//.test(before))
        return near ? [] : [`${path}:${at + 1} ${line.trim()}`]
      })
    })
    expect(wrong).toEqual([])
  })

  test('no style attribute, which the content security policy would refuse', () => {
    expect(pathsWhere(components, ({ code }) => /\sstyle=/.test(code))).toEqual([])
  })

  test('no request is made but for the site’s own files', () => {
    const request =
      /\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (?:WebSocket|EventSource)\b|\bfetch\(\s*['"`]https?:/
    expect(pathsWhere(sources, ({ code }) => request.test(code))).toEqual([])
  })

  test('the one way out of the site is ExternalLink', () => {
    // Inside the site a bare link is for files and drawings; the router still says where it leads.
    const out = pathsWhere(components, ({ code }) => /<a\b[^>]*\bhref=(?:"https?:|\{(?!useHref))/.test(code))
    expect(out).toEqual([
      'src/features/evidence/TieLink.tsx',
      'src/features/timeline/MarkDot.tsx',
      'src/ui/ExternalLink.tsx',
    ])
  })
})

describe('everything is said once:', () => {
  test('colours only in the tokens', () => {
    const colour = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\(/i
    // Pictures that leave the site take along those of the light theme.
    const homes = new Set(['src/styles/tokens.css', 'src/export/toStandaloneSvg.ts'])
    const others = styles.filter(({ path }) => !homes.has(path))
    expect(pathsWhere(others, ({ code }) => colour.test(code))).toEqual([])
    const inCode = /#[0-9a-f]{6}\b|\b(?:fill|stroke|color)\W{1,4}(?:#[0-9a-f]{3}|(?:rgb|hsl|okl)\w*\()/i
    expect(pathsWhere(sources, ({ path, code }) => !homes.has(path) && inCode.test(code))).toEqual([])
  })

  test('pictures that leave the site have the colours of its light theme', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8')
    const lightOf = (name: string) => new RegExp(`--${name}: light-dark\\(\\s*(#[0-9a-f]+)`).exec(tokens)?.[1]
    expect(Object.entries(HUES)).toEqual(Object.keys(HUES).map((name) => [name, lightOf(name)]))
    expect(PAPER).toEqual({
      ground: lightOf('paper'),
      ink: lightOf('ink'),
      grey: lightOf('ink-2'),
      rule: lightOf('rule-2'),
      faint: lightOf('rule'),
      band: lightOf('paper-3'),
      outline: lightOf('control'),
    })
  })

  test('every token that is used is defined', () => {
    const defined = new Set(
      all.flatMap(({ code }) => [...code.matchAll(/(--[\w-]+)['"]?\]?\s*:/g)].map(([, name]) => name)),
    )
    const wrong = all.flatMap(({ path, code }) =>
      [...code.matchAll(/var\((--[\w-]+)\)/g)]
        .filter(([, name]) => !defined.has(name) && !name?.endsWith('-'))
        .map(([, name]) => `${path}: ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('how ids are put together from their kind and what addresses hold of them', () => {
    const put = /[`'"](?:alg|app|ref|dom|era|sec|term|study|audit|path)-(?:\$\{|['"`] \+)/
    expect(pathsWhere(sources, ({ code }) => put.test(code))).toEqual([])
  })

  test('every exported function says what it gives', () => {
    const wrong = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/(^|\n)([^\n]*)\nexport (?:async )?function (\w+)/g)]
        .filter(([, , before = '']) => !before.trimEnd().endsWith('*/'))
        .map(([, , , name]) => `${path}: ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('nothing is left to do, and no code is commented out', () => {
    const left = /\b(?:TODO|FIXME|XXX|HACK)\b|^\s*\/\/ (?:const|let|return|import|if \(|<\w)/m
    expect(pathsWhere(all, ({ text }) => left.test(text))).toEqual([])
  })
})

describe('the engine knows nothing of the survey it shows:', () => {
  test.each(['ids', 'titles', 'families', 'names', 'terms', 'subject'] as const)(
    'none of its %s stand in the program',
    (kind) => {
      const words = tellTaleOf(readPublished().corpus)[kind]
      expect(words.length).toBeGreaterThan(5)
      const any = toFinder(kind, words)
      // Comments too: an example from the survey makes its reader think the engine knows it.
      const found = all.flatMap(({ path, text }) => {
        const match = any.exec(text)
        return match ? [`${path}: ${match[0]}`] : []
      })
      expect(found).toEqual([])
    },
  )
})

describe('what ships is small and free to use:', () => {
  type Lock = {
    packages: Record<
      string,
      { version?: string; dev?: boolean; optional?: boolean; license?: string; hasInstallScript?: boolean }
    >
  }
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)

  test('the production dependencies are these', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(Object.keys(dependencies)).toEqual([
      '@fontsource-variable/source-sans-3',
      '@fontsource-variable/source-serif-4',
      'fuse.js',
      'react',
      'react-dom',
      'react-router',
      'zustand',
    ])
  })

  test('every version asked for is exact, so that what is installed is what was tried', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const asked = Object.entries<string>({ ...dependencies, ...devDependencies })
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
    expect(asked.map(([name]) => lock.packages[`node_modules/${name}`]?.version)).toEqual(
      asked.map(([, version]) => version),
    )
  })

  test('each with what it brings along is under a permissive licence', () => {
    const permissive = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|OFL-1\.1|CC0-1\.0)$/
    expect(shipped.length).toBeGreaterThan(6)
    expect(shipped.filter(([, { license = '' }]) => !permissive.test(license)).map(([path]) => path)).toEqual(
      [],
    )
  })

  test('none runs a script when it is installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
  })
})
