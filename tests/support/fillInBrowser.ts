/** Gives an object what jsdom leaves out of it; what jsdom has stays. */
function fillIn<T extends object>(target: T, missing: Record<string, unknown>) {
  for (const [name, value] of Object.entries(missing)) {
    if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true })
  }
}

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return []
  }
}

function tellToggle(element: HTMLElement, open: boolean) {
  if (element.hasAttribute('data-popover-open') === open) return
  element.toggleAttribute('data-popover-open', open)
  // jsdom knows the rule that hides a closed popover, but not the state that lifts it.
  element.style.display = open ? 'block' : ''
  const states = { oldState: open ? 'closed' : 'open', newState: open ? 'open' : 'closed' }
  element.dispatchEvent(Object.assign(new Event('toggle'), states))
}

/** Gives the test browser the parts of a real one that jsdom lacks and pages rely on. */
export function fillInBrowser() {
  // jsdom has scrollTo, but it only complains.
  window.scrollTo = () => {}

  fillIn(window, {
    matchMedia: (media: string) => ({
      media,
      matches: false,
      onchange: null,
      addEventListener: () => {},
      removeEventListener: () => {},
    }),
    ResizeObserver: Observer,
    IntersectionObserver: Observer,
    requestIdleCallback: (run: () => void) => setTimeout(run, 0),
    cancelIdleCallback: (handle: number) => clearTimeout(handle),
  })
  fillIn(URL, { createObjectURL: () => 'blob:test', revokeObjectURL: () => {} })
  fillIn(Element.prototype, { scrollIntoView: () => {} })
  fillIn(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      tellToggle(this, true)
    },
    hidePopover(this: HTMLElement) {
      tellToggle(this, false)
    },
    togglePopover(this: HTMLElement) {
      tellToggle(this, !this.hasAttribute('data-popover-open'))
    },
  })
  fillIn(HTMLDialogElement.prototype, {
    show(this: HTMLDialogElement) {
      this.open = true
    },
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
}
