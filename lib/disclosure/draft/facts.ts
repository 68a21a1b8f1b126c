import { type Assessment, assess, worstVerdict } from '../../assessment/assess.ts';
import type { Facts } from '../../assessment/facts.ts';
import type { Verdict } from '../../assessment/findings.ts';
import { categoriesOf } from './categories.ts';
import { outgrown } from './coverage.ts';
import type { Answers, AnswerValue, Draft, DraftRecipient } from './draft.ts';
import { following } from './following.ts';
import { FACT_KEYS, type FactKey } from './keys.ts';

/** What holds for one recipient: what is known, what follows from the ground, and before both what she answered. */
export function answersOf(recipient: DraftRecipient): Answers {
  const given: Answers = { ...recipient.known, ...recipient.answers };
  const all: Partial<Record<FactKey, AnswerValue>> = { ...recipient.known, ...following(given), ...recipient.answers };
  for (const key of outgrown(recipient)) delete all[key];
  const categories = categoriesOf(recipient);
  if (categories !== null) all['data.categories'] = [...categories];
  return all;
}

export function factsOf(recipient: DraftRecipient): Facts {
  return nest(answersOf(recipient));
}

/** Dotted keys to the contract's shape. Keys come from `FIELDS` and values from patches typed by it or from `draftSchema`. */
export function nest(answers: Answers): Facts {
  const facts: Record<string, unknown> = {};
  for (const key of FACT_KEYS) {
    const value = answers[key];
    if (value === undefined || value === null) continue;
    const [group, name] = key.split('.') as [string, string | undefined];
    if (name === undefined) facts[group] = value;
    else facts[group] = { ...(facts[group] as object | undefined), [name]: value };
  }
  return facts as Facts;
}

export function flatten(facts: Facts): Answers {
  const answers: { [key in FactKey]?: AnswerValue } = {};
  for (const key of FACT_KEYS) {
    const [group, name] = key.split('.') as [keyof Facts, string | undefined];
    const holder = facts[group] as Record<string, AnswerValue | undefined> | AnswerValue | undefined;
    const value =
      name === undefined ? holder : (holder as Record<string, AnswerValue | undefined> | null | undefined)?.[name];
    if (value !== undefined && value !== null) answers[key] = value as AnswerValue;
  }
  return answers;
}

export interface Assessed {
  /** One for each recipient, in their order. */
  readonly each: readonly Assessment[];
  readonly verdict: Verdict;
}

export function assessDraft(draft: Draft): Assessed {
  const each = draft.recipients.map((recipient) => assess(factsOf(recipient)));
  return { each, verdict: worstVerdict(each.map(({ verdict }) => verdict)) };
}

/** The facts that an edit changed, as answers of hers: what she can undo, and nothing else. */
export function changedBy(before: Facts, after: Facts): Answers {
  const [was, is] = [flatten(before), flatten(after)];
  return Object.fromEntries(
    FACT_KEYS.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key])).map((key) => [
      key,
      is[key] ?? null,
    ]),
  );
}
