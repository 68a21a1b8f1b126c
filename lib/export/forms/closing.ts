import type { FormSubject } from './subject.ts';

/**
 * The last lines of a paper: when it was made, which entries it tells, by which rules, in which state of the log. Without
 * `places` the numbers are left out, where they stand at each entry.
 */
export function closingOf(
  subjects: readonly [FormSubject, ...FormSubject[]],
  { places }: { places: boolean } = { places: true },
): string[] {
  const [{ words, note, context }] = subjects;
  const rules = subjects.flatMap(({ entry }) => entry.recipients.map(({ assessment }) => assessment.ruleSet));
  const software = subjects.map(({ entry }) => entry.software.version);
  const { date } = note.when(context.made, context.timeZone);
  return [
    words.common.made(date),
    words.common.stands(
      (places ? subjects : []).map(({ entry, index }) => ({ number: entry.number, index })),
      unique(rules),
      unique(software),
    ),
    ...(context.witness === null ? [] : [words.common.witness(context.witness)]),
  ];
}

const unique = (values: readonly string[]): string[] => [...new Set(values.filter((value) => value.trim() !== ''))];
