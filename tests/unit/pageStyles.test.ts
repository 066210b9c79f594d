import { describe, expect, test } from 'vitest'
import { keepUsedRules } from '#app/build/keepUsedRules.ts'
import { nameClasses } from '#app/build/nameClasses.ts'

describe('the styles inside a page', () => {
  const used = (css: string, html: string) => keepUsedRules(css)(html)

  test('are those whose classes stand in it', () => {
    const css = '.a{color:red}.b{color:red}.a .c{top:0}.a.d{top:0}h1{margin:0}'
    expect(used(css, '<p class="a d">')).toBe('.a{color:red}.a.d{top:0}h1{margin:0}')
  })

  test('keep of several selectors those that can match', () => {
    expect(used('.a:hover,.b>p,.a[data-x]{top:0}', '<p class="a">')).toBe('.a:hover,.a[data-x]{top:0}')
    expect(used('.a:is(.b,:not(.c),.e),.d{top:0}', '<p class="a">')).toBe('.a:is(.b,:not(.c),.e){top:0}')
  })

  test('keep what is said of elements without a class', () => {
    expect(used('html:has(.b){top:0}p:not(.b){top:0}', '<p class="a">')).toBe(
      'html:has(.b){top:0}p:not(.b){top:0}',
    )
  })

  test('keep a condition only with a rule inside it, and fonts and motions always', () => {
    const css = '@media print{.a{top:0}.b{top:0}}@container (width<=9em){.b{top:0}}'
    expect(used(css, '<p class="a">')).toBe('@media print{.a{top:0}}')
    const fonts = '@font-face{font-family:F;src:url(/f.woff2)}@keyframes k{to{top:0}}'
    expect(used(fonts, '')).toBe(fonts)
  })

  test('define no property that nothing reads, in the page’s drawings neither', () => {
    const css = ':root{--a:var(--b);--b:rgb(1 2 3 / 4);--c:rgb(2 3 4 / 5);--d:3px;color:red}.x{fill:var(--c)}'
    expect(used(css, '<path fill="var(--a)">')).toBe(':root{--a:var(--b);--b:rgb(1 2 3 / 4);color:red}')
    expect(used(css, '<p class="x">')).toBe(':root{--c:rgb(2 3 4 / 5);color:red}.x{fill:var(--c)}')
    const empty = 'p{top:0}@media (pointer:coarse){:root{--a:1px}}:root[data-x]{--a:2px}b{top:0}'
    expect(used(empty, '')).toBe('p{top:0}b{top:0}')
  })

  test('write out what is short and the same under all conditions', () => {
    const css =
      ':root{--a:4px;--b:1px;--c:var(--a)}@media print{:root{--b:0}}p{margin:var(--a) var(--b) var(--c)}'
    expect(used(css, '')).toBe(
      ':root{--b:1px;--c:4px}@media print{:root{--b:0}}p{margin:4px var(--b) var(--c)}',
    )
    // What stands in the page itself still asks by name.
    expect(used(':root{--a:4px}p{top:var(--a)}', '<path d="var(--a)">')).toBe(':root{--a:4px}p{top:4px}')
    // A property of one part of the page says nothing elsewhere.
    expect(used('div{--a:4px}p{top:var(--a)}', '')).toBe('div{--a:4px}p{top:var(--a)}')
  })

  test('call by a letter what the whole page shares and nothing beside its rules calls by name', () => {
    const css =
      ':root{--ink:rgb(1 2 3 / 4);--rule:rgb(2 3 4 / 5);--a:rgb(3 4 5 / 6)}@media print{:root{--ink:red}}'
    expect(used(`${css}p{color:var(--ink);fill:var(--a)}`, '')).toBe(
      ':root{--b:rgb(1 2 3 / 4);--a:rgb(3 4 5 / 6)}@media print{:root{--b:red}}p{color:var(--b);fill:var(--a)}',
    )
    // A drawing in the page calls it, or a part of it gives it a value, perhaps by a rule that comes with the app.
    expect(used(':root{--ink:rgb(1 2 3 / 4)}', '<path fill="var(--ink)">')).toContain('--ink')
    expect(used(':root{--hue:rgb(1 2 3 / 4)}.later{--hue:red}p{color:var(--hue)}', '')).toBe(
      ':root{--hue:rgb(1 2 3 / 4)}p{color:var(--hue)}',
    )
  })

  test('complain of a sheet that does not close', () => {
    expect(() => keepUsedRules('.a{top:0')).toThrow('does not close')
  })
})

describe('the names of classes', () => {
  const css = '.page{top:0}.page .link{top:0}.link:hover{top:0}'

  test('are short, the same for the same class, and different for any two', () => {
    const name = nameClasses('src')
    const at = (sheet: string, own: string) => name(own, `src/ui/${sheet}`, css)
    expect(at('Button.module.css', 'page')).toBe(at('Button.module.css', 'page'))
    expect(at('Button.module.css', 'page')).toMatch(/^[a-z]{1,2}\d$/)
    const all = ['page', 'link'].flatMap((own) => [
      at('Button.module.css', own),
      at('ScrollTable.module.css', own),
    ])
    expect(new Set(all).size).toBe(4)
  })

  test('are refused for a sheet from elsewhere', () => {
    expect(() => nameClasses('src')('page', '/elsewhere/x.module.css', css)).toThrow('no style sheet')
  })
})
