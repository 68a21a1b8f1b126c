import { describe, expect, it } from 'vitest';
import { context, historyOf, recordOfOneClient, variantHistory } from '../../../tests/forms/fixtures.ts';
import { linesOn } from '../../../tests/forms/words.ts';
import { event } from '../../../tests/gallery-pages/fixtures/build.ts';
import { variants } from '../../../tests/gallery-pages/fixtures/variants.ts';
import { type Consent, registerOf } from '../../consents/register.ts';
import { asked, recorded, refused, withdrawn } from '../../consents/testing.ts';
import type { ConsentEntry } from '../../disclosure/consent-entry.ts';
import type { History } from '../history.ts';
import { clientAccountPaper, NothingToTell } from './client-account.ts';
import { DifferentClients } from './held-back.ts';

const letter = (histories: readonly History[], made = context.made) => {
  const { paper, ...officer } = clientAccountPaper(histories, { ...context, made }, 'nl');
  return { lines: linesOn(paper), text: linesOn(paper).join('\n'), ...officer };
};
/** The one in the record that is hidden until 1 December. */
const HIDDEN = /buurman|politie Midden-Nederland|wijkagent|nummer 214|4 november 2025, met/;

describe('the account for the client', () => {
  it('tells each disclosure to each recipient, the newest first', () => {
    const { lines } = letter(recordOfOneClient());
    expect(
      lines.flatMap(
        (line) =>
          line
            .match(/^(.*), met .* \| nummer (\d+)/)
            ?.slice(1)
            .join(' ') ?? [],
      ),
    ).toEqual([
      '1 oktober 2025 201',
      '14 september 2025 188',
      '2 juli 2025 160',
      '2 juli 2025 160',
      '2 juli 2025 160',
      '20 mei 2025 142',
      '4 maart 2025 101',
    ]);
    expect(lines).toContain(
      'Op deze lijst staan 7 keren dat wij iets over jou hebben gedeeld. De nieuwste staat bovenaan.',
    );
  });

  it('says what she agreed to and may take back, and nothing that others agreed to for her', () => {
    const register = (...entries: ConsentEntry[]) => registerOf(entries, '2025-11-20');
    const to = (consents: readonly Consent[]) =>
      linesOn(clientAccountPaper(recordOfOneClient(), { ...context, consents }, 'nl').paper).join('\n');
    const given = recorded('2025-03-01T09:00:00.000Z', { until: '2026-03-01' });
    expect(to(register(given))).toContain(
      'Op 1 maart 2025 is toestemming gegeven om te delen met gemeente Utrecht, voor de aanvraag begeleiding. Die geldt tot en met 1 maart 2026, of tot je die intrekt.',
    );
    expect(to(register(given, withdrawn('2025-06-01T09:00:00.000Z')))).toContain('Die is op 1 juni 2025 ingetrokken.');
    expect(to(register(refused('2025-03-01T09:00:00.000Z')))).toContain('Op 1 maart 2025 is geen toestemming gegeven');
    const none = to([]);
    expect(none).not.toContain('is toestemming gegeven om');
    expect(to(register(asked('2025-03-01T09:00:00.000Z')))).toBe(none);
    expect(to(register(recorded('2025-03-01T09:00:00.000Z', { givenBy: ['curator-or-mentor'] })))).toBe(none);
  });

  it('holds back what she must not see yet, and only counts it for the officer', () => {
    const { text, heldBack } = letter(recordOfOneClient());
    expect(heldBack).toBe(1);
    expect(text).not.toMatch(HIDDEN);
    const without = letter(recordOfOneClient().filter(({ disclosure }) => disclosure.number !== 214));
    expect(without.text).toBe(text); // nothing in the letter shows that there is more
    expect(without.heldBack).toBe(0);
  });

  it('holds it back on the last day too, and tells it from the next', () => {
    expect(letter(recordOfOneClient(), '2025-12-01T22:30:00Z').heldBack).toBe(1);
    const after = letter(recordOfOneClient(), '2025-12-01T23:30:00Z'); // after midnight in Amsterdam
    expect(after.heldBack).toBe(0);
    expect(after.text).toMatch(HIDDEN);
  });

  it('keeps back what has no day at all', () => {
    const entry = { ...variants.conflict(), hiddenFromClient: { reason: 'gevaar', until: null } };
    const { text, heldBack } = letter([historyOf(entry)], '2035-01-01T00:00:00Z');
    expect(heldBack).toBe(1);
    expect(text).not.toMatch(/buurman|gevaar voor|nummer 214/);
    expect(text).toContain('Op deze lijst staat geen enkele keer');
    expect(text).not.toMatch(/logregel|regels 20/);
  });

  it('does not tell what was literally said, but that it can be read', () => {
    const { text } = letter(recordOfOneClient(), '2025-12-05T00:00:00Z');
    expect(text).not.toContain('onderweg naar zijn buurman');
    expect(text).toContain('Je kunt vragen om dat te lezen');
  });

  it('tells withheld and failed ones apart and does not count them', () => {
    const failed = event({
      about: 214,
      type: 'outcome',
      at: '2025-11-04T13:13:00Z',
      outcome: 'failed',
      reason: null,
      settledByHand: false,
    });
    const { lines, text } = letter([historyOf(variants.onConsent(), failed)]);
    expect(text).toContain('Op deze lijst staat geen enkele keer');
    expect(lines).toContain(
      '4 november 2025: versturen naar gemeente Utrecht, Wmo-loket (K. Bakker) niet gelukt of afgebroken (nummer 214, logregel 531).',
    );
    expect(letter(recordOfOneClient()).text).toContain('11 april 2025: niets gedeeld met gemeente Utrecht');
  });

  it('says where it is not known whether something left', () => {
    expect(letter([variantHistory('onConsent')]).text).toContain('We weten niet zeker of dit echt is verstuurd.');
  });

  it('tells corrections, withdrawn consent and what was sent wrongly', () => {
    const { text } = letter(recordOfOneClient());
    expect(text).toContain('Op 6 maart 2025 is dit verbeterd (ontvanger): de brief ging naar S. Yılmaz');
    expect(text).toContain('Op 1 mei 2025 is de toestemming ingetrokken.');
    expect(text).toContain('Op 3 juli 2025 is gemeld dat hierbij iets verkeerd ging');
    expect(text).toContain('Op 22 mei 2025 is het je verteld door M. Jansen.');
  });

  it('says how to correct, to withdraw and where to complain', () => {
    const { text } = letter([variantHistory('onConsent')]);
    for (const said of [
      'Klopt er iets niet?',
      'Autoriteit Persoonsgegevens',
      'Klachtenfunctionaris',
      'Tuchtcollege',
      'altijd intrekken',
    ])
      expect(text).toContain(said);
  });

  it('tells the officer what she may read here first', () => {
    expect(letter([variantHistory('onConsent')]).firstHeardHere).toBe(0);
    expect(letter([variantHistory('byLaw')]).firstHeardHere).toBe(1);
    const told = event({
      about: 214,
      type: 'client-informed',
      at: '2025-11-06T00:00:00Z',
      on: '2025-11-06',
      byWhom: null,
    });
    expect(letter([historyOf(variants.byLaw(), told)]).firstHeardHere).toBe(0);
  });

  it('is written to the parents of a child, until it is twelve', () => {
    expect(letter([variantHistory('parents')]).lines[0]).toBe('Wat wij over je kind met anderen hebben gedeeld');
    expect(letter([variantHistory('parents')], '2027-06-01T10:00:00Z').lines[0]).toBe(
      'Wat wij over jou met anderen hebben gedeeld',
    );
  });

  it('is never about two clients, and never about nobody', () => {
    expect(() => letter([variantHistory('onConsent'), variantHistory('parents')])).toThrow(DifferentClients);
    const { client } = variants.onConsent();
    const namesake = {
      ...variants.onConsent(),
      number: 2,
      client: { ...client, birthDate: '1950-01-01', number: null },
    };
    expect(() => letter([variantHistory('onConsent'), historyOf(namesake)])).toThrow(DifferentClients);
    expect(() => letter([])).toThrow(NothingToTell);
  });

  it('takes the account of an emergency as it was completed', () => {
    const { recipients, verdict } = variants.conflict();
    const completed = event({
      about: 214,
      type: 'completed-afterwards',
      at: '2025-11-05T08:00:00Z',
      recipients,
      verdict,
    });
    const { text } = letter([historyOf(variants.emergency(), completed)]);
    expect(text).not.toContain('Een deel van de uitleg wordt nog opgeschreven');
    expect(text).toContain('politie Midden-Nederland');
  });
});
