/**
 * A path as hosts read it: the name of a folder's own file is the folder's,
 * and slashes in a row are one. Line breaks, which mail programs put into
 * long addresses, are none.
 */
export function tidyPath(pathname: string): string {
  return pathname
    .replace(/%0[ad]/gi, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/, '/')
}
