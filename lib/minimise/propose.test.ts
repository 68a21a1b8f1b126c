import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../assessment/facts.ts';
import { categoriesIn } from './categories.ts';
import { type Aim, type ProposedItem, propose } from './propose.ts';
import { marked } from './testing/marked.ts';

const AIM: Aim = {
  recipient: 'municipality',
  scope: 'factual-summary',
  categories: ['treatment-adherence'],
  client: { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387' },
  discloser: 'S. Ramdin',
};

function proposed(written: string, aim: Partial<Aim> = {}, name = 'toelichting') {
  const { text, spans } = marked(written);
  const whole = { ...AIM, ...aim };
  return {
    text,
    ...propose(
      { name, kind: 'text', text },
      spans,
      categoriesIn(text, spans, whole.client),
      whole,
      (tag) => `[${tag}]`,
    ),
  };
}

const applied = (text: string, items: readonly ProposedItem[]) =>
  [...items].reverse().reduce((left, item) => left.slice(0, item.start) + item.with + left.slice(item.end), text);

const result = (written: string, aim: Partial<Aim> = {}) => {
  const { text, items } = proposed(written, aim);
  return applied(text, items);
};

describe('who', () => {
  it.each([
    ['the client', 'Betreft {name|A. de Vries}, geb. {date|12-03-1982}.', 'Betreft A. de Vries, geb. 12-03-1982.'],
    ['a relative behind a role', 'Haar dochter {name|Marieke} belt.', 'Haar dochter belt.'],
    ['a relative before a role', '{name|Marieke}, haar dochter, belt.', '[name], haar dochter, belt.'],
    ['a relative with the same surname', 'Zoon {name|Bas de Vries} belt.', 'Zoon belt.'],
    ['somebody of whom nothing tells who', 'Ik sprak {name|Karel Smit}.', 'Ik sprak [name].'],
    ['a professional', 'Dr. {name|Hoogland} en {name|Smit}, wijkagent.', 'Dr. Hoogland en Smit, wijkagent.'],
    ['who signs', 'Met vriendelijke groet,\n{name|S. Ramdin}', 'Met vriendelijke groet,\nS. Ramdin'],
    ['another birth date', 'Geboren {date|01-02-2012}.', 'Geboren [date].'],
    ['the day of a meeting', 'Overleg van {date|3-11-2025}.', 'Overleg van 3-11-2025.'],
  ])('%s', (_, written, expected) => {
    expect(result(written)).toBe(expected);
  });

  it('the client under a code, where that is what she chose', () => {
    expect(result('{name|A. de Vries} belde.', { identifiability: 'pseudonymous' })).toBe('[name] belde.');
    expect(result('{name|A. de Vries} belde.', { recipient: 'researcher' })).toBe('[name] belde.');
  });

  it('whoever it is, where the client is not known', () => {
    const client = { name: null, birthDate: null, number: null };
    expect(result('{name|Karel Smit} belde.', { client })).toBe('Karel Smit belde.');
  });
});

describe('numbers and addresses', () => {
  it.each(['municipality', 'police', 'family', null] as const)('the BSN goes for %s, with its label', (recipient) => {
    expect(result('Betreft haar (BSN: {bsn|999990019}), Wmo.', { recipient })).toBe('Betreft haar, Wmo.');
    expect(result('{name|De Vries}, BSN {bsn|999990019}, Wmo.', { recipient })).toBe('De Vries, Wmo.');
  });
  it.each(['insurer', 'other-caregiver'] as const)('the BSN stays for %s', (recipient) => {
    expect(result('BSN {bsn|999990019}', { recipient })).toBe('BSN 999990019');
  });
  it('the BSN stays where she chose it', () => {
    expect(result('BSN {bsn|999990019}', { categories: ['bsn'] })).toBe('BSN 999990019');
  });
  it.each([
    ['of a relative', 'Haar dochter is bereikbaar op {phone|06-12345678}.', 'Haar dochter is bereikbaar op [phone].'],
    ['of the client, not chosen', 'Zij is bereikbaar op {phone|06-12345678}.', 'Zij is bereikbaar op [phone].'],
    ['of a professional', 'Wijkagent {name|Smit}, tel. {phone|06-12345678}', 'Wijkagent Smit, tel. 06-12345678'],
    ['of who signs', 'Groet,\n{name|Ramdin}\n{phone|030-1234567}', 'Groet,\nRamdin\n030-1234567'],
    ['her own client number', 'Cliënt {id|1042387}', 'Cliënt 1042387'],
    ['another number', 'Paspoort {id|NX1234567}', 'Paspoort [id]'],
    [
      'an address',
      'Te {location|Lindelaan 18b}, {location|3723 KJ} {location|Bilthoven}.',
      'Te [location], [location] [location].',
    ],
    ['an account', 'Rekening {id|NL91ABNA0417164300}', ''],
  ])('%s', (_, written, expected) => {
    expect(result(written)).toBe(expected);
  });
  it('of the client, chosen', () => {
    expect(result('Bel {phone|06-12345678}.', { categories: ['contact'] })).toBe('Bel 06-12345678.');
  });
});

describe('what it is about', () => {
  it('a diagnosis and a medicine go by the word', () => {
    expect(result('Bekend met {diagnosis|PTSS}, krijgt {medication|sertraline}.')).toBe(
      'Bekend met [diagnosis], krijgt [medication].',
    );
  });
  it('with the dose left, which tells nothing by itself', () => {
    expect(result('Krijgt {medication|olanzapine} 10 mg. Krijgt 10 mg van iets.')).toBe('Krijgt [medication] 10 mg. ');
  });
  it('and stay where she chose them, unless the scope cannot hold them', () => {
    const categories = ['diagnosis', 'medication'] as const;
    const written = 'Bekend met {diagnosis|PTSS}, krijgt {medication|sertraline}.';
    expect(result(written, { categories })).toBe('Bekend met PTSS, krijgt sertraline.');
    expect(result(written, { categories, scope: 'outside-information' })).toBe(
      'Bekend met [diagnosis], krijgt [medication].',
    );
  });
  it('of the rest the sentence goes', () => {
    expect(result('Komt afspraken na. Er zijn grote schulden bij dr. Smit. Tot morgen.')).toBe(
      'Komt afspraken na. Tot morgen.',
    );
  });
  it('criminal data stay for police and justice', () => {
    const written = 'Er is aangifte gedaan.';
    expect(result(written)).toBe('');
    for (const recipient of ['police', 'public-prosecutor', 'probation-service'] as const)
      expect(result(written, { recipient })).toBe(written);
    expect(result(written, { recipient: 'police', scope: 'outside-information' })).toBe('');
  });
  it('the illness of a relative goes, whatever she chose for the client', () => {
    const written = 'Haar broer is bekend met {diagnosis|epilepsie}. Zij komt afspraken na.';
    expect(result(written, { categories: ['diagnosis', 'treatment-adherence'] }).trim()).toBe('Zij komt afspraken na.');
  });
  it('that there is a relative stays', () => {
    const written = 'Zij woont bij haar moeder.';
    expect(proposed(written).items).toEqual([]);
  });
  it('nothing goes where nothing was chosen yet, but others and the BSN', () => {
    const written = '{name|A. de Vries} heeft {diagnosis|PTSS} en schulden. Zoon {name|Bas} helpt.';
    expect(result(written, { scope: null, categories: null, recipient: null })).toBe(
      'A. de Vries heeft PTSS en schulden. Zoon helpt.',
    );
  });
});

describe('a whole part', () => {
  it.each([
    'bsn',
    'patient.bsn',
    'patientBsn',
    'diagnose',
    'hoofdDiagnose',
    'DSM_5',
    'data.medicatie[0].naam',
    'strafblad',
  ])('goes by its name: %s', (name) => {
    expect(proposed('x1', {}, name).whole).toBe('leave-out');
  });
  it.each(['naam', 'vraag', 'patient.adres', 'toelichting', 'id', 'dossier.nummer', 'subject', 'partner'])(
    'stays: %s',
    (name) => {
      expect(proposed('x1', {}, name).whole).toBe('keep');
    },
  );
  it('stays where she chose it', () => {
    expect(proposed('F20', { categories: ['diagnosis'] }, 'diagnose').whole).toBe('keep');
  });
  it('goes where nothing would be left of it', () => {
    expect(proposed(' Heeft schulden. ').whole).toBe('leave-out');
  });
  it('is judged by its name where it cannot be read', () => {
    const part = { name: 'diagnose', kind: 'unread', text: null };
    expect(propose(part, [], [], AIM).whole).toBe('leave-out');
    expect(propose({ ...part, name: 'bijlage' }, [], [], AIM).whole).toBe('keep');
  });
});

describe('always', () => {
  const LETTER = `Betreft {name|A. de Vries}, geb. {date|12-03-1982}, BSN {bsn|999990019}, {location|Lindelaan 18b}.
Heeft {diagnosis|PTSS} en is bekend met {diagnosis|een depressie}; slikt {medication|sertraline}.
Moeder {name|Els} ({phone|06-12345678}) heeft schulden. Er is aangifte gedaan tegen {name|Karel}.
Met vriendelijke groet,
{name|S. Ramdin}, arts`;
  it.each([null, 'in-care-fact', 'outside-information', 'full-record'] as const)(
    'sorted, without overlap, inside the text: %s',
    (scope) => {
      for (const categories of [null, [], [...CATEGORIES]]) {
        const { text, items } = proposed(LETTER, { scope, categories });
        items.forEach((item, at) => {
          expect(item.start).toBeGreaterThanOrEqual(items[at - 1]?.end ?? 0);
          expect(item.end).toBeGreaterThan(item.start);
          expect(item.end).toBeLessThanOrEqual(text.length);
          if (item.suggest === 'keep') expect(item.with).toBe(text.slice(item.start, item.end));
        });
      }
    },
  );
  it('reads as a letter still', () => {
    expect(result(LETTER, { scope: 'outside-information', categories: [] })).toMatchInlineSnapshot(`
      "Betreft A. de Vries, geb. 12-03-1982, [location].
      Heeft [diagnosis] en is bekend met [diagnosis]; slikt [medication].
      
      Met vriendelijke groet,
      S. Ramdin, arts"
    `);
  });
});
