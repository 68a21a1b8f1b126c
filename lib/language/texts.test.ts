import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CONFIDENTIALITY_GROUNDS, CONFLICT_CRITERIA, CONSENT_GIVERS, CONSENT_QUALITIES } from '../assessment/facts.ts';
import {
  FINDING_CODES,
  type FindingCode,
  type FindingDetail,
  LAYERS,
  SEVERITIES,
  type Severity,
  VERDICTS,
} from '../assessment/findings.ts';
import { PROVISIONS } from '../assessment/provisions.ts';
import { RULE_FAMILIES } from '../assessment/rules/all.ts';
import { EDIT_KINDS, type FactKey, type Step, TASK_KINDS } from '../assessment/steps.ts';
import { textsFor } from './language.ts';
import { lineOf, stepLabel } from './lines.ts';
import type { Language } from './shapes.ts';

/** The guidelines themselves, where they lie beside the project. */
const SOURCES = fileURLToPath(new URL('../../../shared/sources', import.meta.url));
const LONGEST_LINE = 110;
const languages: Language[] = ['nl', 'en'];

const severities = new Map(RULE_FAMILIES.flatMap(({ rules }) => rules).map(({ code, severity }) => [code, severity]));
const codesThatAre = (...wanted: Severity[]) =>
  FINDING_CODES.filter((code) => wanted.some((severity) => severities.get(code) === severity));

/** The facts that a route can ask to find out. */
const KEYS: readonly FactKey[] = [
  'discloser.kind',
  'discloser.confidentiality',
  'discloser.forensicCare',
  'client.age',
  'client.competent',
  'client.reachable',
  'recipient.kind',
  'data.form',
  'data.destinedForFile',
  'data.identifiability',
  'data.anonymisedBy',
  'data.scope',
  'data.categories',
  'consent.status',
  'consent.givenBy',
  ...CONSENT_QUALITIES.map((quality): FactKey => `consent.${quality}`),
  ...CONFLICT_CRITERIA.map((criterion): FactKey => `conflictOfDuties.${criterion}`),
  'lessIntrusiveMeans',
];

/** Every fact whose absence a question can name. */
const MISSING = [
  'discloser.kind',
  'discloser.confidentiality',
  'discloser.forensicCare',
  'recipient.kind',
  'client.age',
  'client.competent',
  'client.reachable',
  'data.form',
  'data.destinedForFile',
  'data.identifiability',
  'data.anonymisedBy',
  'data.scope',
  'data.categories',
  'data.necessary',
  'data.necessityMotivation',
  'clientInformed',
  'notInformedReason',
  'consent.givenBy',
  ...CONSENT_QUALITIES.map((quality) => `consent.${quality}`),
];

/** Enough different details to make every line say all that it can say. */
const DETAILS: FindingDetail[] = [
  {},
  { criteria: [] },
  { criteria: CONFLICT_CRITERIA },
  ...CONFLICT_CRITERIA.map((criterion) => ({ criteria: [criterion] })),
  { gaps: ['layer', 'recipient', 'categories', 'scope', 'forensic-care'] },
  { gaps: ['layer'] },
  ...LAYERS.map((layer): FindingDetail => ({ gaps: ['layer'], layer })),
  { gaps: ['recipient'] },
  { gaps: ['categories'] },
  { gaps: ['scope'] },
  { gaps: ['forensic-care'] },
  { missing: MISSING },
  { missing: ['consent.free', 'consent.informed'] },
  { missing: ['client.age', 'client.competent'] },
  ...MISSING.map((key) => ({ missing: [key] })),
];

/** Every step, bare and with all that it can carry. */
const STEPS: Step[] = [
  ...EDIT_KINDS.flatMap((what): Step[] => [
    { kind: 'edit', what },
    {
      kind: 'edit',
      what,
      changes: { 'data.scope': 'factual-summary', 'grounds.lawfulBasis': 'f', 'grounds.specialCategory': 'g' },
      leavesOut: ['bsn', 'diagnosis', 'medication'],
      drops: ['blanket-consent'],
    },
    ...CONFIDENTIALITY_GROUNDS.map((ground): Step => ({ kind: 'edit', what, ground })),
  ]),
  ...TASK_KINDS.flatMap((what): Step[] => [
    { kind: 'task', what, provided: {} },
    { kind: 'task', what, provided: {}, again: true },
    {
      kind: 'task',
      what,
      provided: {},
      again: true,
      whom: ['client', 'parent-or-guardian'],
      candidates: ['wvggz', 'wfz-2.6-6'],
      keys: ['client.age', 'client.competent'],
    },
    { kind: 'task', what, provided: {}, whom: CONSENT_GIVERS, candidates: PROVISIONS.map(({ id }) => id) },
    ...KEYS.map((key): Step => ({ kind: 'task', what, provided: {}, keys: [key] })),
  ]),
];

function linesOf(language: Language, code: FindingCode): string[] {
  const text = textsFor(language).findings[code];
  return [...new Set(DETAILS.map((detail) => lineOf(text, detail)))];
}

/** Every text there is, as `where it stands: what it says`. */
function everyText(language: Language): Map<string, string> {
  const texts = textsFor(language);
  const found = new Map<string, string>();
  function walk(value: unknown, path: string) {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  }
  walk(texts, language);
  for (const code of FINDING_CODES)
    linesOf(language, code).forEach((line, at) => {
      found.set(`${language}.findings.${code}.line.${at}`, line);
    });
  STEPS.forEach((step, at) => {
    found.set(`${language}.routes.${step.kind}.${step.what}.${at}`, stepLabel(texts.routes, step));
  });
  for (const verdict of VERDICTS) {
    const { headline } = texts.verdicts[verdict];
    found.set(`${language}.verdicts.${verdict}.headline`, headline());
    for (const code of FINDING_CODES)
      for (const count of [1, 2, 3])
        for (const severity of SEVERITIES)
          found.set(
            `${language}.verdicts.${verdict}.headline.${code}.${count}.${severity}`,
            headline({ code, severity, citation: '' }, count),
          );
  }
  return found;
}

/** The keys of all texts; a line that is a function in one language may be a plain sentence in another. */
function shape(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'function') return 'text';
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([key, inner]) => [key, shape(inner)]),
    );
  return value;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function eightWordRuns(text: string): string[] {
  const all = words(text);
  return all.slice(0, Math.max(0, all.length - 7)).map((_, at) => all.slice(at, at + 8).join(' '));
}

describe.each(languages)('the texts in %s', (language) => {
  const texts = textsFor(language);
  const all = everyText(language);

  it('have a text for every finding, and for nothing else', () => {
    expect(Object.keys(texts.findings).sort()).toEqual([...FINDING_CODES].sort());
  });

  it('have a text for every provision of the catalogue, and for nothing else', () => {
    expect(Object.keys(texts.provisions).sort()).toEqual(PROVISIONS.map(({ id }) => id).sort());
  });

  it('leave nothing empty and end no text in a stray space', () => {
    const odd = [...all].filter(([, text]) => text.trim() === '' || text !== text.trim() || text.includes('  '));
    expect(odd).toEqual([]);
  });

  it('keep every line of a finding short', () => {
    const long = FINDING_CODES.flatMap((code) => linesOf(language, code)).filter((line) => line.length > LONGEST_LINE);
    expect(long).toEqual([]);
  });

  it('never shout', () => {
    expect([...all].filter(([, text]) => text.includes('!'))).toEqual([]);
  });

  it('ask with a question mark where something is missing, and state where nothing is', () => {
    for (const code of FINDING_CODES)
      for (const line of linesOf(language, code))
        expect(line, code).toMatch(severities.get(code) === 'question' ? /\?$/ : /\.$/);
  });

  it('say for every question how to answer it', () => {
    const silent = codesThatAre('question').filter((code) => !texts.findings[code].todo);
    expect(silent).toEqual([]);
  });

  it('say for every condition what to do, and how the verdict reads when it leads', () => {
    for (const code of codesThatAre('condition')) {
      expect(texts.findings[code].todo, code).toBeTruthy();
      expect(texts.findings[code].verdict, code).toBeTruthy();
    }
    const others = codesThatAre('blocker', 'question', 'note').filter((code) => texts.findings[code].verdict);
    expect(others).toEqual([]);
  });

  it('open every line with a word that can follow a colon in lower case', () => {
    const names = /^(?:[\p{Lu}][\p{Lu}\p{N}]|Wgs|Wfz|Wvggz|Deelwijzer|Veilig Thuis|I\b|I'|Één|Eén|Dutch|Safe Home)/u;
    expect(FINDING_CODES.flatMap((code) => linesOf(language, code)).filter((line) => names.test(line))).toEqual([]);
  });

  it('keep colons out of the lines that follow one in a headline', () => {
    const followers = codesThatAre('blocker', 'question');
    expect(followers.flatMap((code) => linesOf(language, code)).filter((line) => line.includes(':'))).toEqual([]);
  });

  it('explain in one to three sentences', () => {
    for (const code of FINDING_CODES) {
      const { why, passage } = texts.findings[code];
      expect(sentences(why), `${code}: ${why}`).toBeLessThanOrEqual(3);
      expect(sentences(passage), `${code}: ${passage}`).toBe(1);
    }
  });

  it('name each fact that a route asks to find out', () => {
    const label = (keys: readonly FactKey[]) =>
      stepLabel(texts.routes, { kind: 'task', what: 'answer', provided: {}, keys });
    expect(KEYS.filter((key) => label([key]) === label([]))).toEqual([]);
  });

  it('cite a document for every partner hint, ground and claim', () => {
    const citations = [
      ...Object.values(texts.partners).flat(),
      ...Object.values(texts.grounds),
      ...Object.values(texts.claims),
    ].map(({ citation }) => citation);
    for (const citation of citations)
      for (const part of citation.split('; ')) expect(part).toMatch(/^(?:2025|2021|2017|2014|2007)\b/);
    for (const hints of Object.values(texts.partners)) expect([1, 2]).toContain(hints.length);
  });

  it.skipIf(!existsSync(SOURCES))('copy no run of eight words from a source (skipped without the sources)', () => {
    const known = new Set<string>();
    for (const file of readdirSync(SOURCES).filter((name) => /^\d.*\.txt$/.test(name)))
      for (const run of eightWordRuns(readFileSync(`${SOURCES}/${file}`, 'utf8'))) known.add(run);
    const copied = [...all].filter(([, text]) => eightWordRuns(text).some((run) => known.has(run)));
    expect(copied).toEqual([]);
  });
});

describe('Dutch and English', () => {
  it('have the same keys', () => {
    expect(shape(textsFor('en'))).toEqual(shape(textsFor('nl')));
  });

  it('cite the same passages', () => {
    const cited = (language: Language) => [...everyText(language)].filter(([path]) => path.endsWith('.citation'));
    expect(cited('en').map(([path, text]) => [path.slice(3), text])).toEqual(
      cited('nl').map(([path, text]) => [path.slice(3), text]),
    );
  });
});

it('leaves no Dutch sentence in English', () => {
  const dutch = /\b(?:het|een|niet|voor|zonder|wie|waarom|cliënt|toestemming)\b/i;
  const left = [...everyText('en')].filter(([path, text]) => !path.endsWith('.citation') && dutch.test(text));
  expect(left).toEqual([]);
});

it('says je in Dutch, never u', () => {
  expect([...everyText('nl')].filter(([, text]) => /\bu\b|\buw\b/i.test(text))).toEqual([]);
});

describe('headlines', () => {
  const { verdicts } = textsFor('nl');

  it('name the one that matters first', () => {
    expect(verdicts.permitted.headline()).toBe('Dit mag zo.');
    expect(
      verdicts['not-permitted'].headline({ code: 'no-confidentiality-ground', severity: 'blocker', citation: '' }, 3),
    ).toBe('Dit mag zo niet: er is geen grond om je beroepsgeheim te doorbreken.');
    expect(
      verdicts.incomplete.headline(
        { code: 'reason-not-informed-missing', severity: 'question', citation: '', missing: ['clientInformed'] },
        1,
      ),
    ).toBe('Nog één ding: weet de cliënt het?');
    expect(
      verdicts['permitted-with-conditions'].headline(
        { code: 'set-re-evaluation', severity: 'condition', citation: '' },
        1,
      ),
    ).toBe('Dit mag, als je een datum kiest om het opnieuw te beoordelen.');
  });
});

describe('steps of routes', () => {
  const { routes } = textsFor('nl');

  it('say what is left out, and whom to ask', () => {
    expect(stepLabel(routes, { kind: 'edit', what: 'leave-out', leavesOut: ['bsn', 'diagnosis'] })).toBe(
      'laat het BSN en de diagnose weg',
    );
    expect(stepLabel(routes, { kind: 'task', what: 'ask-consent', provided: {}, whom: ['client'] })).toBe(
      'vraag de cliënt om toestemming voor deze ontvanger en dit doel',
    );
    expect(stepLabel(routes, { kind: 'task', what: 'answer', provided: {}, keys: ['client.age'] })).toBe(
      'zoek uit hoe oud de cliënt is',
    );
  });
});

function sentences(text: string): number {
  return (text.match(/[.?](?:\s|$)/g) ?? []).length;
}
