/** The part of an id that addresses use: `alg-kneading` is `kneading`. */
export function toSlug(id: string): string {
  return id.slice(id.indexOf('-') + 1)
}
