import type { AuditEventAgentNetwork } from '@medplum/fhirtypes';
import type { Disclosure, RecipientAccount } from '../../disclosure/entry.ts';
import { fhirText } from './clean.ts';
import { OWN_TERMS } from './own-terms.ts';

/** R4 network-type. */
const TYPE = { machine: '1', ip: '2', telephone: '3', email: '4', uri: '5' } as const;

/** No colon, slash or question mark: a `mailto:` with a text in it is no address. */
const EMAIL = /^[^\s@<>:/?#]+@[^\s@<>:/?#]+\.[^\s@<>:/?#]+$/u;
const TELEPHONE = /^\+?[\d\s()./-]{6,25}$/u;
const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]*:[\da-f]*:[\da-f:.]*)$/iu;

/**
 * Where the data went. The profile asks for a network address of every recipient, but paper and speech have none: they,
 * and whatever has no address on record, get a URI of our own that names the way (`urn:deelwijzer:channel:meeting`).
 */
export function recipientNetwork(
  row: RecipientAccount,
  { recipients, action }: Pick<Disclosure, 'recipients' | 'action'>,
): AuditEventAgentNetwork {
  const given = networkOf(fhirText(row.address));
  if (given !== null) return given;
  const { kind, url } = action.destination;
  // The EPD's own server is not the recipient's, and one address is not that of several.
  const theirs = (kind === 'other-origin' || kind === 'mail-program') && recipients.length === 1;
  const seen = theirs && DIGITAL.has(row.channel) ? networkOf(url) : null;
  return seen ?? { address: `${OWN_TERMS.channel}:${row.channel}`, type: TYPE.uri };
}

/** Sent from: the EPD that was open; else this installation, since a machine's name is not ours to know. */
export function sourceNetwork({ epd }: Disclosure, log: string): AuditEventAgentNetwork {
  const origin = networkOf(epd?.origin ?? null);
  return origin ?? { address: `deelwijzer-${log}`, type: TYPE.machine };
}

/** A postal address, or what else is none of the network: a place in words. */
export function placeOf(row: RecipientAccount): string | null {
  const address = fhirText(row.address);
  return networkOf(address) === null ? address : null;
}

/** Over these the address that the page sent to is the recipient's, as near as anyone knows. */
const DIGITAL: ReadonlySet<RecipientAccount['channel']> = new Set(['epd', 'secure-mail', 'mail', 'portal']);

function networkOf(address: string | null): AuditEventAgentNetwork | null {
  if (address === null) return null;
  if (EMAIL.test(address)) return { address, type: TYPE.email };
  if (IP.test(address)) return { address, type: TYPE.ip };
  if (TELEPHONE.test(address)) return { address, type: TYPE.telephone };
  return uriNetwork(address);
}

/** Without its query and fragment: there an EPD may well have put what it was about. */
function uriNetwork(address: string): AuditEventAgentNetwork | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'mailto:') {
    const [to = ''] = url.pathname.split(',');
    return EMAIL.test(to) ? { address: to, type: TYPE.email } : null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return { address: url.origin + url.pathname, type: TYPE.uri };
}
