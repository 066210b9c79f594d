import type { Tab } from '#stores/browserTab.ts'

type Message = { from: number; key: string; value: string | null }

/**
 * A browser with several tabs, as slow as real ones may be.
 *
 * Every tab has its own memory of the storage. What it stores is on its way
 * for a while, then counts for all, and is on its way again to every tab. What
 * another tab stored is not taken over while one's own is still on its way.
 * Locks are exclusive, but say nothing about messages under way.
 */
export function createBrowserModel(count: number) {
  const outboxes: Message[][] = Array.from({ length: count }, () => [])
  const inboxes: Message[][] = Array.from({ length: count }, () => [])
  const memories = Array.from({ length: count }, () => new Map<string, string>())
  const hearers = new Map<number, [string, (told: string | null) => void]>()
  const waiting: { tab: number; task: () => void; done: () => void }[] = []

  const put = (tab: number, key: string, value: string | null) => {
    if (value === null) memories[tab]?.delete(key)
    else memories[tab]?.set(key, value)
    outboxes[tab]?.push({ from: tab, key, value })
  }
  const ownUnderWay = (tab: number, key: string) =>
    [...(outboxes[tab] ?? []), ...(inboxes[tab] ?? [])].some(
      (message) => message.from === tab && message.key === key,
    )

  /** What a tab stored reaches the browser, which tells every tab. */
  const send = (tab: number) => {
    const message = outboxes[tab]?.shift()
    if (message) for (const inbox of inboxes) inbox.push(message)
    return message !== undefined
  }
  /** A tab hears of one thing that was stored. */
  const deliver = (tab: number) => {
    const message = inboxes[tab]?.shift()
    if (!message) return false
    if (message.from === tab) return true
    const { key, value } = message
    if (!ownUnderWay(tab, key)) {
      if (value === null) memories[tab]?.delete(key)
      else memories[tab]?.set(key, value)
    }
    const [heard, hear] = hearers.get(tab) ?? []
    if (heard === key) hear?.(value)
    return true
  }
  /** The tab that has waited longest gets its lock, and is done with it. */
  const grant = () => {
    const next = waiting.shift()
    next?.task()
    next?.done()
    return next !== undefined
  }

  const toStorage = (tab: number): Storage => ({
    length: 0,
    key: () => null,
    clear: () => {},
    getItem: (key) => memories[tab]?.get(key) ?? null,
    setItem: (key, value) => put(tab, key, value),
    removeItem: (key) => put(tab, key, null),
  })
  const tabs = Array.from(
    { length: count },
    (_, tab): Tab => ({
      storage: () => toStorage(tab),
      lock: (_, task) => new Promise((done) => waiting.push({ tab, task, done })),
      follow: (key, { hear }) => void hearers.set(tab, [key, hear]),
    }),
  )
  return {
    tabs,
    send,
    deliver,
    grant,
    /** A tab goes: what it stored is sent off, and it hears nothing more. */
    close: (tab: number) => {
      while (send(tab));
      hearers.delete(tab)
    },
    /** Lets everything happen that is under way, until the browser is quiet. */
    settle: () => {
      for (let steps = 0; steps < 10_000; steps++) {
        const moved = tabs.flatMap((_, tab) => [send(tab), deliver(tab)])
        if (!grant() && !moved.includes(true)) return
      }
      throw new Error('The tabs never agree.')
    },
  }
}
