import { Encrypter } from 'age-encryption';
import type { Disclosure } from '../disclosure/entry.ts';
import { type Around, type LogDatabase, openLog } from './database.ts';
import { ownMemory } from './keys/memory.ts';
import type { CopyStore } from './store/copies.ts';

/** A disclosure of a fictional client, to append. */
export function disclosure(number: number, purpose = 'de aanvraag begeleiding'): Disclosure {
  return {
    schema: 1,
    kind: 'disclosure',
    id: crypto.randomUUID(),
    number,
    at: '2026-11-22T10:00:00.000Z',
    heldAt: null,
    decision: 'released',
    urgency: 'ordinary',
    discloser: { name: 'M. de Boer', function: null, organisation: null },
    client: { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387', age: 44 },
    epd: null,
    action: {
      sink: 'spoken',
      label: null,
      method: null,
      destination: { kind: 'other-program', url: null },
      parts: [],
      payloadComplete: true,
      digest: null,
    },
    recipients: [
      {
        organisation: 'gemeente Utrecht',
        person: null,
        address: null,
        channel: 'phone',
        facts: { purpose: { description: purpose } },
        details: {},
        assessment: { verdict: 'incomplete', ruleSet: 'x', findings: [] },
      },
    ],
    verdict: 'incomplete',
    againstAdvice: null,
    withholding: null,
    hiddenFromClient: null,
    owedBy: null,
    follows: null,
    software: { version: '0' },
  };
}

/** The same database in another run of the browser: what was in memory is gone. */
export function nextRun(db: LogDatabase, around: Partial<Around> = {}): LogDatabase {
  db.close();
  return openLog({ memory: ownMemory(), beside: db.beside, officers: db.officers, ...around });
}

/** The same run of the browser, from another page. */
export const anotherPage = (db: LogDatabase): LogDatabase =>
  openLog({ memory: db.memory, beside: db.beside, officers: db.officers });

/** Stretching a passphrase takes a second by design; in a test of laws it takes none. */
export function stretchLittle(): void {
  const set = Encrypter.prototype.setPassphrase;
  Encrypter.prototype.setPassphrase = function (passphrase) {
    this.setScryptWorkFactor(1);
    set.call(this, passphrase);
  };
}

/** Copies that outlive the database, as the browser's other store does. @param kept where they stand. */
export const copiesIn = (kept: Record<string, unknown>): CopyStore => ({
  set: async (values) => {
    for (const [key, value] of Object.entries(structuredClone(values))) {
      if (value === null) delete kept[key];
      else kept[key] = value;
    }
  },
  all: async () => kept,
});
