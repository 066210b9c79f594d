/** A text that could not be read, under its own key. */
export type Aside = { key: string; text: string }

/** A value this reader owns, as text in the browser's storage, with its last good copy and what could not be read. */
export type Shelf = {
  /** The stored text and its copy. Throws where the browser denies its storage. */
  read: () => { main: string | null; copy: string | null }
  /** Stores a text and its copy; false where the browser did not keep it. */
  write: (text: string) => boolean
  /** Keeps a text under a key of its own, once; false where there is no room. */
  setAside: (text: string) => boolean
  /** All that was set aside, the oldest first. */
  asides: () => Aside[]
  /** Removes one text that was set aside. */
  drop: (key: string) => void
  /** Removes everything, what was set aside too. */
  erase: () => void
}

/**
 * The keys of one value: `name`, `name.copy`, and `name.aside.1`, `…2` and so
 * on for texts that could not be read.
 */
export function createShelf(name: string, find: () => Storage): Shelf {
  const copy = `${name}.copy`
  const aside = `${name}.aside.`
  const put = (key: string, text: string): boolean => {
    try {
      const storage = find()
      storage.setItem(key, text)
      // Some browsers keep nothing and say nothing.
      return storage.getItem(key) === text
    } catch {
      return false
    }
  }
  const asides = () => {
    try {
      const storage = find()
      return Object.keys(storage)
        .filter((key) => key.startsWith(aside))
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
        .map((key) => ({ key, text: storage.getItem(key) ?? '' }))
    } catch {
      return []
    }
  }
  return {
    read: () => ({ main: find().getItem(name), copy: find().getItem(copy) }),
    write: (text) => {
      if (!put(name, text)) return false
      // An older copy is a good copy too, so a failure here loses nothing.
      put(copy, text)
      return true
    },
    setAside: (text) => {
      const taken = asides()
      if (taken.some((one) => one.text === text)) return true
      // What is no number of ours was put there by someone else, and must not be counted on from.
      const numbers = taken.map(({ key }) => Number(key.slice(aside.length))).filter(Number.isSafeInteger)
      return put(`${aside}${Math.max(0, ...numbers) + 1}`, text)
    },
    asides,
    drop: (key) => find().removeItem(key),
    erase: () => {
      // The copy first: a copy without its value would be taken for the value.
      for (const key of [copy, ...asides().map((one) => one.key), name]) find().removeItem(key)
    },
  }
}
