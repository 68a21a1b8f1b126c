/** Can a person read this, or is it binary that passes for text. @param guessed the encoding is a guess that any bytes would fit. */
export function readsAsText(text: string, guessed: boolean): boolean {
  let controls = 0;
  let high = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return false;
    if (isControl(code)) controls += 1;
    if (code > 0x7f) high += 1;
  }
  if (!guessed) return controls * 100 <= text.length;
  return controls === 0 && high <= Math.max(4, text.length * 0.3);
}

/** Line ends and tabs are none; nor what frames an HL7 message, ends a DOS file or steers a printer. */
const isControl = (code: number): boolean =>
  code < 0x20 ? code < 0x09 || (code > 0x0d && code < 0x1a) : code >= 0x7f && code <= 0x9f && code !== 0x85;
