type Figure = { text: string; interval?: readonly [number, number] | undefined }

/** A figure of a study in words, with its interval unless its own text holds that already. */
export function formatFigure({ text, interval }: Figure): string {
  return interval && !text.includes(String(interval[0])) ? `${text} (${interval[0]}–${interval[1]})` : text
}
