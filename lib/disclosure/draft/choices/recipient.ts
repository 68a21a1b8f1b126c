import { RECIPIENT_KINDS, type RecipientKind } from '../../../assessment/facts.ts';
import type { Briefing } from '../../briefing.ts';
import type { Patch } from '../answer.ts';
import type { DraftPolicy, KnownPartner } from '../draft.ts';
import { knownWay } from './channel.ts';
import { type Choice, plain } from './choice.ts';
import type { ChoiceWords } from './words.ts';

/** From the register and the partners first, then any kind of party. What was typed can always be taken as a name. */
export function recipientChoices(
  typed: string,
  briefing: Briefing,
  policy: DraftPolicy,
  words: ChoiceWords,
): readonly Choice[] {
  const earlier = earlierChoices(briefing, policy, words);
  const partners = policy.partners.flatMap((partner) => partnerChoices(partner, words));
  const seen = new Set(earlier.map(({ id }) => id));
  const known = [...earlier, ...partners.filter(({ id }) => !seen.has(id))];
  return [...known, ...namedChoices(typed, words), ...kindChoices(words)];
}

function earlierChoices(
  { earlierConsents, earlierRecipients }: Briefing,
  policy: DraftPolicy,
  words: ChoiceWords,
): Choice[] {
  const consented = new Set(earlierConsents.map(({ organisation }) => organisation));
  const ranked = earlierRecipients
    .filter(({ organisation }) => organisation !== null)
    .toSorted((a, b) => Number(consented.has(b.organisation)) - Number(consented.has(a.organisation)));
  return ranked.slice(0, 5).map(({ organisation, kind, person, purpose, lastAt }): Choice => {
    const partner = policy.partners.find((candidate) => candidate.organisation === organisation);
    const facts = isKind(kind) ? { 'recipient.kind': kind } : {};
    const patch = partner === undefined ? { recipient: { organisation, person }, facts } : partnerPatch(partner);
    return {
      id: `${organisation}|${purpose ?? ''}`,
      label: purpose === null ? (organisation ?? '') : words.choices.forPurpose(organisation ?? '', purpose),
      hint: words.choices.asLastTime(words.date(lastAt.slice(0, 10))),
      ghost: organisation ?? '',
      suggestion: true,
      patch: purpose === null ? patch : { ...patch, facts: { ...patch.facts, 'purpose.description': purpose } },
    };
  });
}

function partnerChoices(partner: KnownPartner, words: ChoiceWords): Choice[] {
  const { organisation, purposes } = partner;
  const patch = partnerPatch(partner);
  const hint = words.choices.knownPartner;
  const keywords = isKind(partner.kind) ? words.terms.recipientKind[partner.kind].label : '';
  const plainly: Choice = {
    id: `${organisation}|`,
    label: organisation,
    ghost: organisation,
    hint,
    keywords,
    suggestion: true,
    patch,
  };
  const forPurposes = purposes.map(
    (purpose): Choice => ({
      ...plainly,
      id: `${organisation}|${purpose}`,
      label: words.choices.forPurpose(organisation, purpose),
      patch: { ...patch, facts: { ...patch.facts, 'purpose.description': purpose } },
    }),
  );
  return [...forPurposes, plainly];
}

/** A partner of the organisation brings its kind, its way in and whether its own basis was checked: known, not answered. */
export function partnerPatch({ organisation, kind, person, address, channel, ownBasisConfirmed }: KnownPartner): Patch {
  const way = knownWay(channel);
  return {
    recipient: { organisation, person, address, ...way?.recipient },
    facts: isKind(kind) ? { 'recipient.kind': kind } : {},
    known: {
      ...(ownBasisConfirmed === null ? {} : { 'recipient.ownBasisConfirmed': ownBasisConfirmed }),
      ...way?.facts,
    },
  };
}

function namedChoices(typed: string, words: ChoiceWords): Choice[] {
  const organisation = typed.trim();
  if (organisation.length < 2) return [];
  const kinds = RECIPIENT_KINDS.filter((kind) =>
    plain(words.terms.recipientKind[kind].label)
      .split(/\s+/)
      .some((word) => word.length > 3 && plain(organisation).includes(word)),
  );
  const withKind = kinds.slice(0, 3).map(
    (kind): Choice => ({
      id: `named:${kind}`,
      label: words.choices.named(organisation),
      hint: words.terms.recipientKind[kind].label,
      keywords: organisation,
      patch: { recipient: { organisation }, facts: { 'recipient.kind': kind } },
    }),
  );
  const plainly: Choice = {
    id: 'named',
    label: words.choices.named(organisation),
    hint: words.choices.namedHint,
    keywords: organisation,
    patch: { recipient: { organisation } },
  };
  return [...withKind, plainly];
}

export function kindChoices(words: ChoiceWords): Choice[] {
  return RECIPIENT_KINDS.map((kind) => ({
    id: `kind:${kind}`,
    ...words.terms.recipientKind[kind],
    patch: { facts: { 'recipient.kind': kind } },
  }));
}

function isKind(kind: string | null): kind is RecipientKind {
  return RECIPIENT_KINDS.some((known) => known === kind);
}
