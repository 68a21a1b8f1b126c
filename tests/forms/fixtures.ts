import type { Disclosure, DisclosureEvent } from '../../lib/disclosure/entry.ts';
import { type History, historiesOf } from '../../lib/export/history.ts';
import { DEVRIES, disclosure, event, recipient, ZONE } from '../gallery-pages/fixtures/build.ts';
import { byLaw, inConflict, onConsent } from '../gallery-pages/fixtures/facts.ts';
import { variants } from '../gallery-pages/fixtures/variants.ts';

/** Fictional, all of it: what the papers are drawn from to be looked at. */
export const context = {
  made: '2025-11-20T10:00:00Z',
  timeZone: ZONE,
  witness: {
    log: '3f9a1c05d2b84e6790aa51c3e8d7f214',
    index: 531,
    size: 640,
    root: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=',
  },
};

const NUMBER = 214;

/** The one history of a disclosure and what happened to it since. */
export function historyOf(entry: Disclosure, ...events: DisclosureEvent[]): History {
  const [history] = historiesOf([entry, ...events].map((line, place) => ({ index: 531 + place, entry: line })));
  if (history === undefined) throw new Error('no history');
  return history;
}

const about = NUMBER;

/** A meeting on a client who does not open the door, without her consent, with events since. */
export const outreach = (): History =>
  historyOf(
    disclosure(
      {
        client: { name: 'H. El Amrani', birthDate: '1967-08-30', number: '1041902', age: 58 },
        recipients: [
          recipient({
            organisation: 'bemoeizorgoverleg Overvecht',
            person: null,
            channel: 'meeting',
            facts: {
              ...inConflict,
              client: { age: 58, competent: false, reachable: false },
              recipient: { kind: 'outreach-meeting', participantsNamed: true, ownBasisConfirmed: true },
              purpose: { description: 'samen bepalen wie mevrouw El Amrani deze week thuis bezoekt' },
              data: {
                ...inConflict.data,
                necessityMotivation:
                  'de deelnemers moeten weten hoe zij aan de deur reageert; waarom zij zo reageert hoeven zij niet te weten',
              },
              consent: { status: 'not-possible' },
              lessIntrusiveMeans: false,
              notInformedReason: 'zij doet niet open en leest geen post; brief door de bus op 3 november',
              reEvaluateOn: '2025-12-02',
            },
            details: {
              consent: { whyNotAsked: 'drie keer aangebeld (28, 30 en 31 oktober), brief en telefoon zonder antwoord' },
              criteria: {
                consentSought: 'drie keer aangebeld, brief en telefoon; geen antwoord',
                seriousHarm: 'zij eet volgens de buren al een week niet en de verwarming is uit',
                conscience: 'wachten tot zij zelf om hulp vraagt is bij dit gewicht niet te verantwoorden',
                noOtherWay: 'verkennend onderzoek Wvggz loopt, maar duurt twee weken',
                harmAverted: 'GGD en buurtteam kunnen vandaag nog samen naar binnen',
                minimalBreach: 'alleen hoe zij reageert en wie zij vertrouwt; geen diagnose, geen medicatie',
              },
              colleague: { who: 'dr. P. Visser', on: '2025-11-03' },
              lessIntrusiveMeansConsidered: 'anoniem besproken op 31 oktober; daarna moest het huis worden gevonden',
              withoutConsent: {
                untilSituation: 'zij weer eet, de verwarming aan is en zij met één hulpverlener praat',
                from: '2025-11-04',
                to: '2025-12-31',
              },
              leftOut: ['diagnose', 'medicatie', 'eerdere opnamen'],
              participants: [
                {
                  name: 'K. Bakker',
                  organisation: 'gemeente Utrecht, sociaal team',
                  partner: 'shell',
                  basis: 'Wmo 2015',
                },
                { name: 'R. Smit', organisation: 'politie Midden-Nederland', partner: 'shell', basis: null },
                { name: 'L. Oude Elferink', organisation: 'verslavingszorg', partner: 'core', basis: 'Wgbo' },
                { name: 'Ş. Yılmaz', organisation: 'GGD regio Utrecht', partner: 'core', basis: null },
                { name: 'C. Brouwers', organisation: 'woningcorporatie De Sleutel', partner: 'shell', basis: null },
              ],
              trajectoryEndsOn: '2026-06-30',
            },
          }),
        ],
        hiddenFromClient: { reason: 'zij kan zich opsluiten als zij hoort dat er bezoek komt', until: '2025-11-25' },
      },
      { spoken: true, now: '2025-11-04T13:12:00Z' },
    ),
    event({
      about,
      type: 're-evaluated',
      at: '2025-11-18T09:00:00Z',
      on: '2025-11-18',
      stillNeeded: true,
      next: '2025-12-02',
      why: 'zij eet weer, maar doet nog niet open',
    }),
  );

/** All that was recorded of one client in a year, in most of the shapes that there are. */
export function recordOfOneClient(): History[] {
  const at = (entry: Disclosure, number: number, now: string): Disclosure => ({
    ...entry,
    number,
    at: now,
    client: DEVRIES,
  });
  const done = (number: number, when: string) =>
    event({ about: number, type: 'outcome', at: when, outcome: 'done', reason: null, settledByHand: false });
  const lines = [
    at(variants.onConsent(), 101, '2025-03-04T10:00:00Z'),
    done(101, '2025-03-04T10:00:09Z'),
    event({
      about: 101,
      type: 'correction',
      at: '2025-03-06T08:00:00Z',
      what: 'ontvanger',
      corrected: 'de brief ging naar S. Yılmaz, niet naar K. Bakker',
    }),
    event({
      about: 101,
      type: 'consent-withdrawn',
      at: '2025-05-01T08:00:00Z',
      on: '2025-05-01',
      reason: 'zij regelt het zelf',
    }),
    at(variants.withheld(), 130, '2025-04-11T09:30:00Z'),
    at(variants.byLaw(), 142, '2025-05-20T14:45:00Z'),
    done(142, '2025-05-20T14:45:10Z'),
    event({ about: 142, type: 'client-informed', at: '2025-05-22T09:00:00Z', on: '2025-05-22', byWhom: 'M. Jansen' }),
    at(variants.several(), 160, '2025-07-02T11:00:00Z'),
    done(160, '2025-07-02T11:00:10Z'),
    event({
      about: 160,
      type: 'sent-wrongly',
      at: '2025-07-03T08:00:00Z',
      what: 'de mail aan de woningcorporatie ging naar een verkeerd adres.',
      told: 'de functionaris gegevensbescherming en de ontvanger, die de mail heeft gewist',
    }),
    at(variants.emergency(), 188, '2025-09-14T21:07:00Z'),
    at(variants.meeting(), 201, '2025-10-01T08:00:00Z'),
    done(201, '2025-10-01T08:00:05Z'),
    at(variants.conflict(), 214, '2025-11-04T13:12:00Z'),
  ];
  return historiesOf(lines.map((entry, index) => ({ index: 300 + index, entry })));
}

/** Letters that go wrong where fonts and encodings do, and words too long for a line. */
export const hardText = (): History =>
  historyOf(
    disclosure({
      discloser: { name: 'Ĳsbrand Çağla-Ørsted', function: 'GZ-psycholoog', organisation: 'GGZ ’t Veluwe‑IJssel' },
      client: { name: 'Zoë Ĳzermans-Reünis', birthDate: '1990-02-01', number: 'BSN onbekend', age: 35 },
      recipients: [
        recipient({
          organisation: 'coöperatie “Samen Één” – Curaçao',
          person: 'Renée Daniëls',
          facts: {
            ...onConsent,
            purpose: { description: `de aanvraag à € 1.250,00 – ${'hulpverleningscoördinatie'.repeat(8)}` },
            data: {
              ...onConsent.data,
              necessityMotivation: 'een reëel beeld nodig is van wat zij financiëel en sociaal aankan. '.repeat(40),
            },
          },
        }),
      ],
    }),
  );

export const reclassering = (): History =>
  historyOf(
    disclosure({
      recipients: [
        recipient({
          organisation: 'Reclassering Nederland',
          person: null,
          facts: byLaw,
          details: { consent: { whyNotAsked: 'de wet laat dit ene gegeven toe zonder toestemming' } },
        }),
      ],
    }),
  );

export const variantHistory = (name: keyof typeof variants, number = NUMBER): History =>
  historyOf({ ...variants[name](), number });
