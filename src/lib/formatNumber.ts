/** A number with its thousands apart, and with as many decimals as asked for: "129,450", "0.50". */
export function formatNumber(value: number, decimals?: number): string {
  const [whole = '', part] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split('.')
  const apart = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return part ? `${apart}.${part}` : apart
}
