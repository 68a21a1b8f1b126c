/**
 * Her words as they can be printed: letters with their accents in one, and no signs that cannot be seen, which could
 * turn the order of what is read around.
 */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '');
}
