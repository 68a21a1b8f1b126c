import {
  CATEGORIES,
  CLAIMS,
  CONFIDENTIALITY_GROUNDS,
  LAWFUL_BASES,
  RECIPIENT_KINDS,
  SCOPES,
} from '../../../assessment/facts.ts';
import type { ChoiceWords, Way } from './words.ts';

/** Words for tests: every choice is called by its own key, and a municipality by its Dutch name. */
function named<Key extends string>(keys: readonly Key[]): Record<Key, { label: string }> {
  return fromKeys(keys, (label) => ({ label }));
}
function texts<Key extends string>(keys: readonly Key[]): Record<Key, string> {
  return fromKeys(keys, (key) => key);
}
function fromKeys<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}

const WAYS: readonly Way[] = [
  'secure-mail',
  'epd',
  'portal',
  'phone-note',
  'phone-no-note',
  'meeting',
  'paper-closed',
  'file-secure',
  'mail',
  'print',
  'clipboard',
  'screen',
  'system-access',
  'other',
];

export const screenWords: ChoiceWords = {
  terms: {
    recipientKind: { ...named(RECIPIENT_KINDS), municipality: { label: 'gemeente' } },
    scope: named(SCOPES),
    category: named(CATEGORIES),
    lawfulBasis: named(LAWFUL_BASES),
  },
  grounds: named(CONFIDENTIALITY_GROUNDS),
  claims: named(CLAIMS),
  choices: {
    discloser: named(['professional', 'derived', 'authority', 'authority-derived', 'other']),
    anonymous: { label: 'anonymous' },
    what: named(['answers-plain', 'answers-clinical']),
    noCategories: '',
    asLastTime: (on) => `as on ${on}`,
    knownPartner: 'known',
    forPurpose: (organisation, purpose) => `${organisation}, ${purpose}`,
    named: (typed) => typed,
    namedHint: 'new',
    necessity: (purpose) => [`for ${purpose}`],
    necessityPlain: ['plain'],
    tooMuch: { label: 'too much' },
    earlierConsent: (on) => `consent ${on}`,
    earlierConsentHint: (purpose) => purpose ?? '',
    consentSpoken: { label: 'spoken' },
    consentWritten: { label: 'written' },
    consentMissing: { label: 'missing' },
    claimKeywords: { ...texts(CLAIMS), covenant: 'convenant' },
    groundKeywords: texts(CONFIDENTIALITY_GROUNDS),
    ways: named(WAYS),
    informed: (answer) => ({ label: answer }),
    fromThePage: 'page',
  },
  sentence: { scope: texts(SCOPES) },
  date: (iso) => iso,
};
