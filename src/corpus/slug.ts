/** The part of an id that addresses use: `alg-kneading` is `kneading`. */
export function toSlug(id: string): string {
  return id.slice(id.indexOf('-') + 1)
}

/** The id that a slug stands for among things of one kind: `kneading` among `alg` is `alg-kneading`. */
export function toId(kind: 'alg' | 'app' | 'dom' | 'era' | 'ref' | 'sec', slug: string): string {
  return `${kind}-${slug}`
}
