/**
 * What stands on the clipboard, or hangs from the pointer, instead of the record's text: a line that says where the text
 * can be had. The mark in it names the text, which stays with the extension and comes back where the EPD takes it in.
 */
const MARK = /\[Deelwijzer ([0-9a-f]{16})\]/;

const WORDS = {
  nl: (characters: string) =>
    `Tekst uit een dossier (${characters} tekens). Binnen het EPD kun je die gewoon plakken. Ook buiten het EPD nodig? Kies daar direct na het kopiëren "Ook buiten het EPD gebruiken".`,
  en: (characters: string) =>
    `Text from a record (${characters} characters). Inside the EPD you can paste it as usual. Needed outside it too? There, right after copying, choose "Use outside the EPD too".`,
};

export function placeholderFor(mark: string, length: number, language: 'nl' | 'en'): string {
  return `${WORDS[language](length.toLocaleString(language))} [Deelwijzer ${mark}]`;
}

/** The mark in a text that is being pasted or dropped; null where it is not one of ours. */
export const markIn = (text: string): string | null => MARK.exec(text)?.[1] ?? null;

export const newMark = (): string =>
  crypto.getRandomValues(new Uint8Array(8)).reduce((mark, byte) => mark + byte.toString(16).padStart(2, '0'), '');
