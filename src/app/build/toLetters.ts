/** A number in letters, so that digits after it are another number: 0 is "a", 26 is "aa". */
export function toLetters(number: number): string {
  return (number < 26 ? '' : toLetters(Math.floor(number / 26) - 1)) + String.fromCharCode(97 + (number % 26))
}
