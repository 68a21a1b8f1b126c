import type { Category, Scope } from '../../../assessment/facts.ts';
import type { HeldAction } from '../../action.ts';
import type { Choice } from './choice.ts';
import type { ChoiceWords } from './words.ts';

interface Preset {
  readonly id: string;
  readonly scope: Scope;
  readonly categories: readonly Category[];
}

/** One pick says how much, of which kind, and that it is about a person; each can be changed under it. From least to most. */
export const PRESETS: readonly Preset[] = [
  { id: 'in-care-fact', scope: 'in-care-fact', categories: ['attendance'] },
  { id: 'outside-information', scope: 'outside-information', categories: ['behaviour'] },
  { id: 'answers-plain', scope: 'answers-to-questions', categories: ['attendance'] },
  { id: 'answers-clinical', scope: 'answers-to-questions', categories: ['attendance', 'diagnosis', 'treatment'] },
  { id: 'factual-summary', scope: 'factual-summary', categories: ['attendance', 'diagnosis', 'treatment'] },
  {
    id: 'partial-record',
    scope: 'partial-record',
    categories: ['identity', 'diagnosis', 'treatment', 'medication', 'behaviour'],
  },
  {
    id: 'full-record',
    scope: 'full-record',
    categories: [
      'identity',
      'contact',
      'attendance',
      'diagnosis',
      'treatment',
      'medication',
      'risk',
      'behaviour',
      'third-party',
    ],
  },
];

export function whatChoices(action: HeldAction | null, words: ChoiceWords): readonly Choice[] {
  const likely = likelyPreset(action);
  const choices = PRESETS.map(({ id, scope, categories }): Choice => {
    const own = id === 'answers-plain' || id === 'answers-clinical' ? words.choices.what[id] : undefined;
    const { label } = own ?? words.terms.scope[scope];
    return {
      id,
      label,
      ghost: words.sentence.scope[scope],
      // Of the whole record the kinds of data are too many to read; what counts is that it is seldom needed.
      hint:
        (scope === 'full-record' && words.terms.scope[scope].hint) ||
        categories.map((category) => words.terms.category[category].label).join(' · '),
      ...(own === undefined &&
        words.terms.scope[scope].hint !== undefined && { keywords: words.terms.scope[scope].hint }),
      ...(id === likely && { suggestion: true }),
      patch: {
        facts: { 'data.identifiability': 'personal', 'data.scope': scope },
        recipient: { meant: [...categories] },
      },
    };
  });
  const anonymous: Choice = {
    id: 'anonymous',
    ...words.choices.anonymous,
    patch: { facts: { 'data.identifiability': 'anonymous' } },
  };
  return [
    ...choices.filter(({ suggestion }) => suggestion),
    ...choices.filter(({ suggestion }) => !suggestion),
    anonymous,
  ];
}

/** What is about to leave suggests how much it is; she decides. Fields of a form are mostly answers, a file a part of the record. */
function likelyPreset(action: HeldAction | null): string | null {
  const parts = action?.payload.parts ?? [];
  if (parts.some(({ kind }) => kind === 'file')) return 'partial-record';
  if (parts.some(({ kind, text }) => (kind === 'field' || kind === 'json') && text !== null && text.trim() !== ''))
    return 'answers-plain';
  if (parts.some(({ kind }) => kind === 'text')) return 'factual-summary';
  return null;
}
