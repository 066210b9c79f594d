/** A line of the closing table: what was measured, against the most it may be; units stand in the words. */
export const toBar = (what, measured, most) => ({
  what,
  measured: Number(measured.toFixed(measured < 10 ? 3 : 1)),
  bar: `≤ ${most}`,
  holds: measured <= most ? 'yes' : 'NO',
})

/** How fast something grows with size: 1 is linear, 0 not at all. */
export const toExponent = (first, last, sizes) =>
  Number((Math.log(last / first) / Math.log(sizes.at(-1) / sizes[0])).toFixed(2))

/** The most an exponent may be: linear, and what a clock is off. */
export const LINEAR = 1.05

/** One table over everything that was measured. */
export function printBars(bars) {
  console.log(`\nBars: ${bars.filter(({ holds }) => holds === 'yes').length} of ${bars.length} hold`)
  console.table(Object.fromEntries(bars.map(({ what, ...rest }) => [what, rest])))
}
