import { type Case, wentOut } from '../case.ts';
import { byClinician, perClinician, signal } from './per-clinician.ts';
import type { Look, SignalOf } from './signal.ts';

/** Handing over the whole record is seldom needed: 2025 §2.2.4. */
export const wholeRecord = perClinician(
  'whole-record',
  (one) => wentOut(one) && one.rows.some(isWhole),
  (found) => {
    const unmotivated = found.filter(({ rows }) => rows.some((row) => isWhole(row) && !row.necessity?.trim())).length;
    return { strength: unmotivated > 0 ? 3 : 2, figures: { count: found.length, unmotivated } };
  },
);

const isWhole = ({ scope, identifiability }: Case['rows'][number]): boolean =>
  scope === 'full-record' && identifiability !== 'anonymous';

/** The advice was not to: she may go on, says why, and the officer sees it. */
export const againstAdvice = perClinician(
  'against-advice',
  ({ released, against }) => released && against !== null,
  (found, all) => ({
    strength: found.length >= 5 ? 3 : 2,
    figures: { count: found.length, of: all.filter(({ released }) => released).length },
  }),
);

/** So many clients with one text is more than chance: a reason that fits everybody says nothing of anybody. */
export const PASTED_FROM_CLIENTS = 8;
const TOO_SHORT_TO_TELL = 20;

/** The weighing is made for this client, and so are its words: 2014 uitgangspunt 7 and 10. */
export const pastedMotivation: Look<'pasted-motivation'> = {
  family: 'pasted-motivation',
  of: (cases) =>
    [...byClinician(cases)].flatMap(([clinician, all]) => {
      const uses = new Map<string, Case[]>();
      for (const one of all) {
        for (const text of new Set(textsOf(one).map(normalised))) {
          if (text.length >= TOO_SHORT_TO_TELL) uses.set(text, [...(uses.get(text) ?? []), one]);
        }
      }
      return [...uses].flatMap(([text, found]): SignalOf<'pasted-motivation'>[] => {
        const clients = new Set(found.map(({ client }) => client)).size;
        if (clients < PASTED_FROM_CLIENTS) return [];
        const shown = textsOf(found[0]!).find((one) => normalised(one) === text) ?? text;
        const figures = { count: found.length, clients, text: shown };
        return [
          signal('pasted-motivation', clinician, {
            of: text,
            entries: found,
            strength: clients >= 20 ? 3 : 2,
            figures,
          }),
        ];
      });
    }),
};

const textsOf = ({ rows, against, released }: Case): string[] =>
  released ? [...rows.map(({ necessity }) => necessity ?? ''), against ?? ''].filter((text) => text.trim() !== '') : [];

/**
 * What is left of a text when capitals, accents, punctuation, digits and the words of two letters or less are gone: two
 * texts that differ in no more than that are held to be the same.
 */
export const normalised = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
    .join(' ');
