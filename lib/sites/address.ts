/**
 * The origin of what somebody typed or pasted as the address of an EPD. Without a scheme it is taken for https, save on
 * the own computer. @returns null where it is no web address.
 */
export function originTyped(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `${schemeOf(text)}://${text}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, origin } = new URL(whole);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

const schemeOf = (address: string): string => (/^(localhost|127\.0\.0\.1)(:|\/|$)/.test(address) ? 'http' : 'https');
