import { describe, expect, it } from 'vitest';
import { event, ZONE } from '../../tests/gallery-pages/fixtures/build.ts';
import { type Variant, variants } from '../../tests/gallery-pages/fixtures/variants.ts';
import { noteFor } from './note.ts';

const written = (variant: Variant, language: 'nl' | 'en' = 'nl') =>
  noteFor(variants[variant](), { index: 531, timeZone: ZONE }, language);
const each = (Object.keys(variants) as Variant[]).flatMap((variant) => [
  { variant, language: 'nl' as const },
  { variant, language: 'en' as const },
]);

/** Characters in a line of an ordinary note field. */
const WIDTH = 100;

describe('a note in any shape', () => {
  it.each(each)('fits on a screen and ends with its place in the log: $variant, $language', ({ variant, language }) => {
    const lines = written(variant, language).split('\n');
    const shown = lines.reduce((sum, line) => sum + Math.ceil(line.length / WIDTH), 0);
    // The conflict of duties has six motivations; everything else is a usual case.
    expect(shown).toBeLessThanOrEqual(variant === 'conflict' ? 34 : 25);
    expect(lines.at(-1)).toMatch(/214.*531\.$/);
  });

  it.each(each)('says nothing that is not there: $variant, $language', ({ variant, language }) => {
    expect(written(variant, language)).not.toMatch(/null|undefined|NaN|\[object|: \.|…|\(\)/);
  });
});

describe('what 2014 uitgangspunt 10 names', () => {
  it('is in a note on consent: consent, nature of the data, necessity', () => {
    const note = flat(written('onConsent'));
    expect(note).toContain('Toestemming: gegeven door de cliënt op 3 november 2025, mondeling.');
    expect(note).toContain('antwoorden op gestelde vragen (gedrag)');
    expect(note).toContain('Soorten gegevens: in zorg zijn en komen en gedrag.');
    expect(note).toContain('omdat het loket met alleen deze drie antwoorden kan beslissen');
    expect(note).toContain('Weggelaten: diagnose, medicatie.');
  });

  it('is in a note without: why not asked, why the client is not told', () => {
    expect(flat(written('byLaw'))).toContain('Toestemming: niet gevraagd. Reden: de wet laat dit ene gegeven toe');
    expect(flat(written('conflict'))).toContain('De cliënt weet het niet: als hij het nu hoort');
  });
});

describe('a note in its own shape', () => {
  it('that the client must not read says so first', () => {
    const [first] = written('conflict').split('\n');
    expect(first).toMatch(/^LET OP: niet zichtbaar maken .* tot 1 december 2025\./);
    expect(first).toContain('als hij het nu hoort');
  });

  it('gives each criterion of a conflict of duties its motivation', () => {
    expect(flat(written('conflict'))).toContain('- ernstige schade, voldaan: hij zei dat hij vanavond');
    expect(written('conflict').match(/^ {2}- /gm)).toHaveLength(6);
  });

  it('never holds the words that were spoken, save what an emergency has instead of a scope', () => {
    expect(written('conflict')).not.toContain('onderweg naar zijn buurman');
    expect(flat(written('emergency'))).toContain('in eigen woorden: naam, signalement');
  });

  it('names the provision, the table and the giver of consent', () => {
    expect(flat(written('byLaw'))).toContain('Wet forensische zorg, artikel 2.6 lid 6');
    expect(flat(written('meeting'))).toContain('K. Bakker (gemeente Utrecht, schilpartner, Wmo 2015)');
    expect(flat(written('parents'))).toContain('gegeven door E. Willems (een ouder of voogd) op 2 november 2025');
    expect(flat(written('parents'))).toContain('De ouders weten het');
  });

  it('tells several recipients what holds for all once, and what differs under each', () => {
    const note = flat(written('several'));
    expect(note.match(/Doel:/g)).toHaveLength(1);
    expect(note).toContain('2. Woningcorporatie Mitros');
    expect(note.match(/Waarom de ontvanger dit nodig heeft:/g)).toHaveLength(3);
  });

  it('that was withheld says why, what it waits for, and calls nothing disclosed', () => {
    const note = flat(written('withheld'));
    expect(note).toMatch(/^Niet verstrekt \(214\)/);
    expect(note).toContain('Wacht op: Vraag mevrouw De Vries om toestemming');
    expect(written('withheldEarly').split('\n')).toHaveLength(5);
  });

  it('quotes the advice and the motivation against it', () => {
    expect(flat(written('againstAdvice'))).toMatch(/het advies was: “Dit mag zo niet: .*” Toch verstrekt/);
  });

  it('keeps her line breaks from posing as lines of the note', () => {
    const entry = variants.againstAdvice();
    const note = noteFor({ ...entry, againstAdvice: 'omdat\nToestemming: gegeven' }, { index: 1, timeZone: ZONE });
    expect(note).not.toMatch(/^Toestemming: gegeven/m);
  });
});

describe('a note written later', () => {
  it('says what happened since, and takes the completed account of an emergency', () => {
    const about = 214;
    const entry = variants.emergency();
    const { recipients, verdict } = variants.conflict();
    const events = [
      event({
        about,
        type: 'outcome',
        at: '2025-11-04T13:12:05Z',
        outcome: 'done',
        reason: null,
        settledByHand: false,
      }),
      event({ about, type: 'completed-afterwards', at: '2025-11-05T08:00:00Z', recipients, verdict }),
      event({ about, type: 'client-informed', at: '2025-11-07T08:00:00Z', on: '2025-11-06', byWhom: 'M. Jansen' }),
    ];
    const note = flat(noteFor(entry, { index: 9, events, timeZone: ZONE }));
    expect(note).not.toContain('Nog aan te vullen');
    expect(note).toContain('buitenkantinformatie');
    expect(note).toContain('Daarna: - op 5 november 2025 is deze verantwoording aangevuld. - op 6 november 2025 is');
  });
});

function flat(note: string): string {
  return note.replace(/\s+/g, ' ');
}
