/** What a drawing's style sheet may say of its elements, and what goes without saying. */
const PLAIN: Record<string, string> = {
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'fill-opacity': '1',
  'paint-order': 'normal',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'font-variant-numeric': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  fill: 'rgb(0, 0, 0)',
}
/** Properties that children do not take from their parents. */
const OWN: Record<string, string> = { opacity: '1', 'text-decoration-line': 'none' }
/** Attributes that only the page understands. */
const OF_PAGE = /^(?:class|style|tabindex|role|aria-.*|data-.*)$/

/**
 * Writes how an element looks into attributes of its own; what is taken from
 * the parent, or goes without saying, is left out.
 */
function writeLook(element: Element, parent: CSSStyleDeclaration | undefined) {
  const style = getComputedStyle(element)
  for (const [name, plain] of Object.entries(PLAIN)) {
    const value = style.getPropertyValue(name)
    if (value === (parent?.getPropertyValue(name) ?? plain)) element.removeAttribute(name)
    else element.setAttribute(name, value.replaceAll('"', "'"))
  }
  for (const [name, plain] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name)
    if (value === plain) element.removeAttribute(name)
    else element.setAttribute(name === 'opacity' ? name : 'text-decoration', value)
  }
  for (const child of [...element.children]) {
    const { display, visibility } = getComputedStyle(child)
    if (display === 'none' || visibility === 'hidden') child.remove()
    else writeLook(child, style)
  }
  const plainText = element.localName === 'text' && element.childElementCount === 0
  // Where the faces are missing, letters are squeezed rather than run into their neighbours.
  const length = plainText && element instanceof SVGTextContentElement ? element.getComputedTextLength() : 0
  if (length > 0) {
    element.setAttribute('textLength', length.toFixed(1))
    element.setAttribute('lengthAdjust', 'spacingAndGlyphs')
  }
  if (element instanceof SVGAElement && element.href.baseVal) {
    element.setAttribute('href', new URL(element.href.baseVal, document.baseURI).href)
  }
  for (const name of element.getAttributeNames()) if (OF_PAGE.test(name)) element.removeAttribute(name)
}

/**
 * What stands inside a drawing of the page, in the light theme, with every
 * class and variable resolved to attributes, so that it can stand alone.
 *
 * A copy is laid out beside the drawing, out of sight and at its own width,
 * since a style sheet is known only by what it makes of elements.
 */
export function inlineStyles(drawing: SVGSVGElement): { drawing: string; width: number; height: number } {
  const { width, height } = drawing.viewBox.baseVal
  const copy = drawing.cloneNode(true) as SVGSVGElement // cloneNode keeps the kind of its element
  const holder = document.createElement('div')
  holder.setAttribute('aria-hidden', 'true')
  holder.inert = true
  Object.assign(holder.style, {
    position: 'fixed',
    left: '-100vw',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
    overflow: 'clip',
    visibility: 'visible',
    colorScheme: 'light',
    forcedColorAdjust: 'none',
  })
  holder.append(copy)
  drawing.after(holder)
  try {
    writeLook(copy, undefined)
    // The look of the whole goes onto a group, since what is written is the inside.
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
    for (const name of Object.keys(PLAIN)) {
      const value = copy.getAttribute(name)
      if (value) group.setAttribute(name, value)
    }
    group.append(...copy.childNodes)
    return { drawing: new XMLSerializer().serializeToString(group), width, height }
  } finally {
    holder.remove()
  }
}
