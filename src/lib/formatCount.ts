import { formatNumber } from './formatNumber.ts'

/** "1 claim", "1,900 claims", "no claims": a number with its noun; the plural adds an s unless given. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count === 0 ? 'no' : formatNumber(count)} ${count === 1 ? noun : plural}`
}
