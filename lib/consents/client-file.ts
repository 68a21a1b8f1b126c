import type { Entry } from '../disclosure/entry.ts';
import type { Client } from '../disclosure/primitives.ts';
import { asItStands, type History, historiesOf, lastOf, type Numbered } from '../export/history.ts';
import { isoDay, type OpenPoint, openPoints } from '../export/open-points.ts';
import { type ClientKey, plain, sameClient } from './client.ts';
import { type Consent, ofClient, registerOf } from './register.ts';

/** A client of whom the log tells something. */
export interface ListedClient {
  /** As the newest entry has her. */
  readonly client: Client;
  readonly disclosures: number;
  readonly consents: number;
}

/** Everything that is known of one client. */
export interface ClientFile {
  readonly client: Client;
  /** Newest first. */
  readonly histories: readonly History[];
  readonly consents: readonly Consent[];
  /** "Discuss without consent" that is in force: by which disclosure, until what. */
  readonly withoutConsent: readonly {
    readonly number: number;
    readonly to: string | null;
    readonly untilSituation: string | null;
  }[];
  readonly open: readonly { readonly number: number; readonly point: OpenPoint }[];
}

/** Folds a log, stretch by stretch, into the clients that it tells of: what is kept is one line each. */
export class Clients {
  readonly #found: { client: Client; disclosures: number; consents: Set<string> }[] = [];
  readonly #byKey = new Map<string, number[]>();

  take(entries: readonly Entry[]): void {
    for (const entry of entries) {
      if (entry.kind === 'disclosure') this.#of(entry.client).disclosures += 1;
      else if (entry.kind === 'consent' && entry.type !== 'withdrawn')
        this.#of(entry.about.client).consents.add(entry.consent);
    }
  }

  /** The one last told of first; those without name and number cannot be told apart, and are left out. */
  get listed(): ListedClient[] {
    return this.#found
      .filter(({ client }) => plain(client.name) !== null || plain(client.number) !== null)
      .map(({ client, disclosures, consents }) => ({ client, disclosures, consents: consents.size }))
      .reverse();
  }

  #of(client: Client) {
    const key = plain(client.number) ?? plain(client.name) ?? '';
    const places = this.#byKey.get(key) ?? [];
    const place = places.find((at) =>
      sameClient((this.#found[at] as ListedClient | undefined)?.client ?? client, client),
    );
    const known = place === undefined ? undefined : this.#found[place];
    if (known) {
      known.client = client;
      return known;
    }
    const found = { client, disclosures: 0, consents: new Set<string>() };
    this.#byKey.set(key, [...places, this.#found.push(found) - 1]);
    return found;
  }
}

/** Those whose name or number has all that was typed. */
export function foundBy(typed: string, clients: readonly ListedClient[]): ListedClient[] {
  const words = bare(typed).split(/\s+/).filter(Boolean);
  return clients.filter(({ client }) => {
    const text = bare(`${client.name ?? ''} ${client.number ?? ''} ${client.birthDate ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** What a log tells of one client. @param log in order; events without their disclosure are left out. */
export function fileOf(log: readonly Numbered<Entry>[], client: ClientKey, now: Date): ClientFile {
  const histories = historiesOf(log).filter(({ disclosure }) => sameClient(disclosure.client, client));
  const consentEntries = log.flatMap(({ entry }) => (entry.kind === 'consent' ? [entry] : []));
  const consents = ofClient(registerOf(consentEntries, isoDay(now)), client);
  const known = histories[0]?.disclosure.client ?? consents[0]?.about.client;
  return {
    client: known ?? { name: client.name, number: client.number, birthDate: client.birthDate ?? null, age: null },
    histories,
    consents,
    withoutConsent: histories.flatMap((history) => inForce(history, isoDay(now))),
    open: histories.flatMap((history) =>
      openPoints(history, now).map((point) => ({ number: history.disclosure.number, point })),
    ),
  };
}

function inForce(history: History, today: string): ClientFile['withoutConsent'][number][] {
  const { decision, number, recipients } = asItStands(history);
  if (decision !== 'released' || lastOf(history.events, 're-evaluated')?.stillNeeded === false) return [];
  return recipients.flatMap(({ details: { withoutConsent } }) => {
    if (!withoutConsent || (withoutConsent.to !== null && withoutConsent.to < today)) return [];
    return [{ number, to: withoutConsent.to, untilSituation: withoutConsent.untilSituation }];
  });
}
