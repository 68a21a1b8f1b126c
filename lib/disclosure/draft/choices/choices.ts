import type { Briefing } from '../../briefing.ts';
import type { Draft, DraftPolicy } from '../draft.ts';
import { factsOf } from '../facts.ts';
import type { Part } from '../parts.ts';
import { channelChoices } from './channel.ts';
import { type Choice, filterChoices } from './choice.ts';
import { groundChoices } from './ground.ts';
import { discloserChoices, informedChoices } from './others.ts';
import { kindChoices, recipientChoices } from './recipient.ts';
import { necessityChoices, purposeChoices } from './texts-parts.ts';
import { whatChoices } from './what.ts';
import type { ChoiceWords } from './words.ts';

export interface Asked {
  readonly draft: Draft;
  readonly index: number;
  readonly briefing: Briefing;
  readonly policy: DraftPolicy;
  readonly words: ChoiceWords;
}

/** What can be taken in a part, given what was typed there. Client and consent have fields of their own and no list. */
export function choicesFor(part: Part, typed: string, asked: Asked): readonly Choice[] {
  return filterChoices(allFor(part, typed, asked), typed);
}

function allFor(part: Part, typed: string, { draft, index, briefing, policy, words }: Asked): readonly Choice[] {
  const recipient = draft.recipients[index];
  if (recipient === undefined) return [];
  const facts = factsOf(recipient);
  const { organisation } = recipient;
  switch (part) {
    case 'discloser':
      return discloserChoices(words);
    case 'what':
      return whatChoices(briefing.action, words);
    case 'recipient':
      // A name without a kind asks only what kind of party it is.
      if (organisation !== null && facts.recipient?.kind == null && typed === '') return kindChoices(words);
      return recipientChoices(typed, briefing, policy, words);
    case 'purpose':
      return purposeChoices(typed, organisation, briefing, policy);
    case 'necessity':
      return necessityChoices(typed, facts.purpose?.description ?? null, words);
    case 'ground':
      return groundChoices(facts, recipient, briefing, words);
    case 'channel':
      return channelChoices(recipient.channel, draft.spoken, words);
    case 'informed':
      return informedChoices(draft.client.age !== null && draft.client.age < 12, recipient.usuallyInformed, words);
    case 'client':
    case 'consent':
      return [];
  }
}

/** What stands in a blank as a suggestion: the first of its choices, if it is one. */
export function suggestionFor(part: Part, asked: Asked): Choice | undefined {
  const first = choicesFor(part, '', asked)[0];
  return first?.suggestion === true ? first : undefined;
}
