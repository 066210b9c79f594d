import { expect, test } from 'vitest'
import { placeCard } from '#ui/placeCard.ts'

const viewport = { width: 1280, height: 800 }
const column = { left: 266, right: 926 }
const card = { width: 408, height: 200 }
const markerAt = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 16 })

test('a card hangs below its marker, its left edge on the marker’s', () => {
  expect(placeCard({ marker: markerAt(300, 100), card, column, viewport })).toEqual({ x: 300, y: 126 })
})

test('a card never leaves the text column', () => {
  expect(placeCard({ marker: markerAt(900, 100), card, column, viewport }).x).toBe(926 - 408)
  expect(placeCard({ marker: markerAt(240, 100), card, column, viewport }).x).toBe(266)
})

test('near the foot of the window a card stands above its marker, unless it would leave at the top', () => {
  expect(placeCard({ marker: markerAt(300, 700), card, column, viewport }).y).toBe(700 - 10 - 200)
  const low = { width: 1280, height: 200 }
  expect(placeCard({ marker: markerAt(300, 100), card, column, viewport: low }).y).toBe(126)
})

test('where the column is narrower than the card, the window is what holds it', () => {
  const phone = { width: 320, height: 640 }
  const placed = placeCard({
    marker: markerAt(280, 100),
    card: { width: 288, height: 200 },
    column: { left: 16, right: 300 },
    viewport: phone,
  })
  expect(placed.x).toBe(320 - 8 - 288)
})
