/** The part of an id that addresses use: `alg-svm` is `svm`. */
export function toSlug(id: string): string {
  return id.slice(id.indexOf('-') + 1)
}
