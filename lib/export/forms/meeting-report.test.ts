import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { context, historyOf, outreach, variantHistory } from '../../../tests/forms/fixtures.ts';
import { linesOn, OPEN } from '../../../tests/forms/words.ts';
import { disclosure, recipient } from '../../../tests/gallery-pages/fixtures/build.ts';
import { onConsent } from '../../../tests/gallery-pages/fixtures/facts.ts';
import { codedEntry } from './coded.ts';
import { meetingPaper, NothingDiscussed } from './meeting-report.ts';

const linesOf = (...histories: Parameters<typeof meetingPaper>[0]) => linesOn(meetingPaper(histories, context, 'nl'));

describe('the coded report of a meeting', () => {
  it('replaces the client by a code wherever the entry names her', () => {
    const text = linesOf(outreach()).join('\n');
    expect(text).not.toMatch(/Amrani|1967|1041902/);
    expect(text).toContain('Samen bepalen wie cliënt 214 deze week thuis bezoekt');
  });

  it('names who took part, core or shell, with a basis or an open place for it', () => {
    const lines = linesOf(outreach());
    expect(lines).toContain('K. Bakker | gemeente Utrecht, sociaal team | schilpartner | Wmo 2015');
    expect(lines).toContain(`Ş. Yılmaz | GGD regio Utrecht | kernpartner | ${OPEN}`);
  });

  it('leaves the agreements open and tells nothing of the content', () => {
    const text = linesOf(outreach()).join('\n');
    expect(text.match(new RegExp(`^${OPEN} \\| ${OPEN} \\| ${OPEN}$`, 'gm'))).toHaveLength(4);
    for (const kept of ['verwarming', 'drie keer aangebeld', 'opsluiten', 'dr. P. Visser'])
      expect(text).not.toContain(kept);
  });

  it('holds several clients, each under a code of its own', () => {
    const lines = linesOf(outreach(), variantHistory('meeting', 215));
    expect(lines).toContain('Cliënt 214');
    expect(lines).toContain('Cliënt 215');
    expect(() => linesOf()).toThrow(NothingDiscussed);
  });

  it('leaves the name of a participant open where it would give the client away', () => {
    const lines = linesOf(
      historyOf(
        disclosure({
          recipients: [
            recipient({
              details: {
                participants: [
                  { name: 'R. de Vries', organisation: 'broer', partner: null, basis: null },
                  { name: 'K. Bakker', organisation: 'gemeente', partner: 'shell', basis: null },
                ],
              },
            }),
          ],
        }),
      ),
    );
    expect(lines.join('\n')).not.toContain('Vries');
    expect(lines).toContain(`${OPEN} | broer | ${OPEN} | ${OPEN}`);
  });
});

describe('the code', () => {
  const purposeOf = (client: { name: string; number?: string; birthDate?: string }, description: string) => {
    const entry = disclosure({
      client: { number: null, birthDate: null, age: null, ...client },
      recipients: [recipient({ facts: { ...onConsent, purpose: { description } } })],
    });
    return codedEntry(entry, 'cliënt 1').recipients[0]?.facts.purpose?.description;
  };

  it.each([
    ['A. de Vries', 'hulp voor mevrouw De Vries', 'hulp voor cliënt 1'],
    ['A. de Vries', 'A. de Vries, en mw. de Vries', 'cliënt 1, en cliënt 1'],
    ['A. de Vries', 'het devriesje en vriesweer blijven', 'het devriesje en vriesweer blijven'],
    ['P.J. van den Oudenrijn-Schipper', 'dhr. van den Oudenrijn of Schipper', 'cliënt 1 of cliënt 1'],
    ['Zoë Ĳzermans', 'Zoe\u0308 komt', 'cliënt 1 komt'],
    ['Noor Willems', 'NOOR is thuis', 'cliënt 1 is thuis'],
  ])('stands for %s in “%s”', (name, text, coded) => {
    expect(purposeOf({ name }, text)).toBe(coded);
  });

  it('stands for number and birth date, however that is written', () => {
    const client = { name: 'X', number: '1042387', birthDate: '1982-03-12' };
    for (const written of [
      '1042387',
      '1982-03-12',
      '12-03-1982',
      '12-3-82',
      '12/03/1982',
      '12 maart 1982',
      '12 March 1982',
    ])
      expect(purposeOf(client, `van ${written} af`)).toBe('van cliënt 1 af');
    expect(purposeOf(client, 'bel 31042387 of 12-03-2025')).toBe('bel 31042387 of 12-03-2025');
  });

  it('leaves no name in any text that goes on the report', () => {
    const name = fc.constantFrom(
      'A. de Vries',
      'H. El Amrani',
      'Noor Willems',
      'P.J. van den Oudenrijn-Schipper',
      'Ş. Yılmaz',
    );
    const around = fc.constantFrom('', 'mevrouw ', '(', 'over ', '“');
    const after = fc.constantFrom('', '.', ', thuis', ')', '’s buurvrouw', ' en anderen');
    fc.assert(
      fc.property(name, around, after, (who, before, behind) => {
        const last = who.split(/[\s-]/).at(-1) ?? who;
        const text = `${before}${who}${behind} / ${before}${last}${behind}`;
        expect(purposeOf({ name: who }, text)).not.toContain(last);
      }),
    );
  });
});
