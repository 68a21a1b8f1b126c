import { describe, expect, it } from 'vitest';
import { context, historyOf, outreach, variantHistory } from '../../../tests/forms/fixtures.ts';
import { linesOn, OPEN } from '../../../tests/forms/words.ts';
import { disclosure, event, recipient } from '../../../tests/gallery-pages/fixtures/build.ts';
import { inConflict, onConsent } from '../../../tests/gallery-pages/fixtures/facts.ts';
import type { History } from '../history.ts';
import { withoutConsentPaper } from './without-consent.ts';

const linesOf = (history: History) => linesOn(withoutConsentPaper(history, context, 'nl'));
const ticked = (history: History) => linesOf(history).flatMap((line) => line.match(/^(\d\w*) \[x\]/)?.[1] ?? []);
const consent = (status: 'given' | 'partial' | 'refused' | 'not-asked' | 'withdrawn', details = {}) =>
  historyOf(
    disclosure({
      recipients: [recipient({ facts: { ...onConsent, consent: { status, givenBy: ['client'] } }, details })],
    }),
  );

describe('the form for discussing a client without consent', () => {
  it('has every item of 2014 bijlage VI, in its order', () => {
    const codes = linesOf(outreach()).flatMap((line) => line.match(/^(\d\w*) (?:\[|-)/)?.[1] ?? []);
    expect(codes).toEqual('1a 1b 1c 1d 1e 2 3a1 3a2 3a3 3a4 3b1 3b2 3b3 3b4 3b5 3b6 4a 4b 5'.split(' '));
  });

  it('ticks what the entry says and fills in its words', () => {
    const lines = linesOf(outreach());
    expect(ticked(outreach())).toEqual(['3a1', '3a3', '3a4', '3b6', '4b', '5']);
    expect(lines).toContain('Namelijk: drie keer aangebeld (28, 30 en 31 oktober), brief en telefoon zonder antwoord');
    expect(lines).toContain('Begindatum: 4 november 2025');
    expect(lines).toContain('Einddatum: 31 december 2025');
    expect(lines).toContain('Opnieuw bekijken uiterlijk: 2 december 2025');
    expect(lines).toContain('L. Oude Elferink | verslavingszorg | kernpartner | Wgbo');
    expect(lines).toContain(`R. Smit | politie Midden-Nederland | schilpartner | ${OPEN}`);
  });

  it('has who judged beside what was judged, and an open line beside the rest', () => {
    const lines = linesOf(outreach());
    const beside = (code: string) => lines[lines.findIndex((line) => line.startsWith(`${code} `)) + 1];
    expect(beside('3a1')).toBe(': M. Jansen');
    expect(beside('3a2')).toBe(`: ${OPEN}`);
  });

  it('holds what was thought before, and leaves open what was not', () => {
    const preparation = {
      signals: [{ what: 'gordijnen dicht', by: 'de buurvrouw', since: 'half oktober' }],
      talk: { outcome: 'closed-off' as const, on: '2025-11-20', account: 'drie keer aangebeld' },
      dangers: { circumstances: true, nuisance: false },
      meeting: { on: '2025-12-01', generalInformation: true, reporter: 'K. Visser', reportCoded: true },
    };
    const history = historyOf(disclosure({ recipients: [recipient({ facts: inConflict, details: { preparation } })] }));
    const lines = linesOf(history);
    expect(lines).toContain('Datum van de bespreking: 1 december 2025');
    expect(lines).toContain('Signalen: gordijnen dicht, gezien door de buurvrouw, sinds half oktober');
    expect(lines).toContain(
      'Gesprek met de cliënt: de cliënt hield de deur dicht, 20 november 2025, drie keer aangebeld',
    );
    expect(lines).toContain('Verslag: K. Visser, met een code in plaats van de naam');
    expect(lines).toContain(`Hoe het opnieuw bekeken wordt: ${OPEN}`);
    const { sections } = withoutConsentPaper(history, context, 'nl');
    const items = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'items' ? block.items : [])),
    );
    const said = (code: string) =>
      items.find((item) => item.code === code)?.choices?.flatMap(({ text, ticked }) => (ticked ? [text] : []));
    expect([said('3b1'), said('3b2'), said('3b3')]).toEqual([['ja'], ['nee'], []]);
  });

  it('says first where the client must not read it', () => {
    expect(linesOf(outreach())[2]).toMatch(/^LET OP: .* tot 25 november 2025\./);
  });

  it('says what a general consent covered', () => {
    const covered = ['1a [x] De cliënt gaf algemene toestemming. Bespreken mag.', `Gegeven aan: ${OPEN}`];
    expect(linesOf(variantHistory('onConsent')).join('\n')).toContain(covered.join('\n'));
    expect(linesOf(variantHistory('onConsent'))).toContain(
      'Wat eronder valt: deze ontvanger, dit doel en deze gegevens',
    );
    expect(linesOf(consent('given', { consent: { covers: 'wonen en geld' } }))).toContain(
      'Wat eronder valt: wonen en geld',
    );
    const silent = linesOf(consent('given')).join('\n');
    expect(silent).toMatch(new RegExp(`1a \\[x\\][^]*?Wat eronder valt: ${OPEN}`));
  });

  it('tells every answer to the question for consent apart', () => {
    expect(ticked(consent('given'))).toEqual(['1a', '4a']);
    expect(ticked(consent('partial'))).toEqual(['1b', '4a']);
    expect(ticked(consent('not-asked'))).toEqual(['1c', '4a']);
    expect(ticked(consent('refused'))).toEqual(['1e', '4a']);
    expect(ticked(consent('withdrawn'))).toEqual(['1e', '4a']);
  });

  it('no longer ticks a consent that was withdrawn since, and says so', () => {
    const entry = consent('given').disclosure;
    const withdrawn = event({
      about: 214,
      type: 'consent-withdrawn',
      at: '2025-11-09T00:00:00Z',
      on: '2025-11-09',
      reason: null,
    });
    expect(ticked(historyOf(entry, withdrawn))).toEqual(['1e', '4a']);
    expect(linesOf(historyOf(entry, withdrawn))).toContain('Opmerking: eerder gegeven, op 9 november 2025 ingetrokken');
  });

  it('says for whom of several it holds', () => {
    const both = historyOf(
      disclosure({
        recipients: [
          recipient({ facts: { ...onConsent, consent: { status: 'refused' } } }),
          recipient({ organisation: 'Mitros', person: null }),
        ],
      }),
    );
    expect(ticked(both)).toEqual(['1a', '1e', '4a']);
    expect(linesOf(both)).toContain(': Geldt voor: Mitros');
  });

  it('tells that the client was told since, and keeps why she was not at first', () => {
    const told = event({
      about: 214,
      type: 'client-informed',
      at: '2025-11-19T00:00:00Z',
      on: '2025-11-19',
      byWhom: 'K. Bakker',
    });
    const later = historyOf(outreach().disclosure, told);
    expect(ticked(later)).not.toContain('4b');
    expect(linesOf(later)).toContain('Op: 19 november 2025');
    expect(linesOf(later).join('\n')).toContain('Omdat: eerst niet: zij doet niet open');
  });

  it('ticks that nothing was discussed where it was withheld, with the reason', () => {
    expect(ticked(variantHistory('withheld'))).toEqual(['1c', '2', '4a']);
    expect(linesOf(variantHistory('withheld'))).toContain('Omdat: eerst toestemming vragen');
  });

  it('invents nothing: a bare entry gives open lines', () => {
    const bare = variantHistory('withheldEarly');
    expect(ticked(bare)).toEqual(['2']);
    const filled = linesOf(bare).filter((line) => /: /.test(line) && !line.endsWith(OPEN));
    expect(
      filled.filter((line) => /^(Doel|Gegevens|Grond|Toestemming|Omdat|Namelijk|Met|Van|Op|Door):/.test(line)),
    ).toEqual([]);
    for (const label of ['Doel', 'Gegevens', 'Grond om het beroepsgeheim te doorbreken', 'Overleg met een collega'])
      expect(linesOf(bare)).toContain(`${label}: ${OPEN}`);
  });

  it('does not say for whom harm is feared: that is in no entry', () => {
    const emergency = linesOf(variantHistory('conflict'));
    for (const code of ['3b1', '3b2', '3b3', '3b4', '3b5'])
      expect(emergency.find((line) => line.startsWith(code))).toMatch(/^\w+ - /);
    expect(emergency).not.toContain('[x] ja');
  });

  it('ends with number, log line, rules and checkpoint; without a checkpoint that line is left out', () => {
    const closing = withoutConsentPaper(outreach(), context).closing.join('\n');
    expect(closing).toMatch(/Verstrekking 214, logregel 531 · regels \S+ · Deelwijzer 0\.1\.0/);
    expect(closing).toContain(context.witness.root);
    expect(withoutConsentPaper(outreach(), { ...context, witness: null }).closing).toHaveLength(2);
  });
});
