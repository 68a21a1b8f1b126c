import { provisionById } from '../../assessment/provisions.ts';
import type { Part } from '../draft/parts.ts';
import type { Subject, Told } from './subject.ts';
import type { SentenceTexts, Variant } from './texts.ts';

interface Asked {
  readonly subject: Subject;
  readonly row: Told;
  readonly variant: Variant;
  readonly parents: boolean;
  readonly texts: SentenceTexts;
}

/** What each part says, or null where it has no answer. */
export const PHRASES: Readonly<Record<Part, (asked: Asked) => string | null>> = {
  discloser({ subject: { discloser }, row, variant, texts }) {
    if (variant === 'shared' || variant === 'withheld') return texts.discloser(discloser.name, discloser.function);
    const { kind, confidentiality } = row.facts.discloser ?? {};
    return kind == null || confidentiality == null ? null : texts.I;
  },

  what({ row: { facts }, texts }) {
    const { identifiability, scope, categories } = facts.data ?? {};
    if (identifiability === 'anonymous') return texts.anonymous;
    if (scope == null) return null;
    const named = (categories ?? [])
      .filter((category) => category !== 'identity' && category !== 'attendance')
      .map((category) => texts.category[category]);
    const what = named.length === 0 ? texts.scope[scope] : texts.withCategories(texts.scope[scope], named);
    return identifiability === 'pseudonymous' ? texts.underCode(what) : what;
  },

  client({ subject: { client }, texts }) {
    const name = filled(client.name) ?? filled(client.number);
    return name === null ? null : texts.client(name, client.age);
  },

  recipient({ row: { organisation, person, facts }, texts }) {
    const kind = facts.recipient?.kind;
    const party = filled(organisation) ?? (kind == null ? null : texts.aRecipient[kind]);
    const name = filled(person);
    if (party === null) return name;
    return name === null ? party : texts.person(party, name);
  },

  purpose({ row: { facts } }) {
    return clause(facts.purpose?.description);
  },

  necessity({ row: { facts }, texts }) {
    if (facts.data?.necessary === false) return texts.moreThanNeeded;
    return clause(facts.data?.necessityMotivation);
  },

  ground({ row: { facts }, variant, texts }) {
    const { confidentiality, lawfulBasis, confidentialityProvision, basisProvision } = facts.grounds ?? {};
    if (facts.discloser?.confidentiality === 'none') {
      return lawfulBasis == null ? null : provided(texts.basis(lawfulBasis), basisProvision, texts);
    }
    if (confidentiality == null) return null;
    const statutory = confidentiality === 'statutory-duty' || confidentiality === 'statutory-power';
    return provided(
      texts.ground(confidentiality, variant !== 'about'),
      statutory ? confidentialityProvision : null,
      texts,
    );
  },

  consent({ row: { facts, details }, texts }) {
    const { status, givenBy } = facts.consent ?? {};
    if (status == null) return null;
    const { on = null, how = null, byName = null } = details.consent ?? {};
    return texts.consentGiven({ status, by: givenBy ?? [], byName, on: on === null ? null : texts.date(on), how });
  },

  channel({ row: { channel, facts }, texts }) {
    if (channel === null) return null;
    return facts.secureChannel == null
      ? texts.channel[channel]
      : texts.channelSafety(texts.channel[channel], facts.secureChannel);
  },

  informed({ row: { facts }, parents, texts }) {
    if (facts.clientInformed == null) return null;
    return texts.informed(facts.clientInformed, parents, clause(facts.notInformedReason));
  },
};

function provided(ground: string, provision: string | null | undefined, texts: SentenceTexts): string {
  const named = filled(provision);
  return named === null ? ground : texts.withProvision(ground, provisionById(named)?.name ?? named);
}

function filled(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

/** Her own words inside our sentence: no full stop halfway, and no capital unless the word is a name or all capitals. */
function clause(text: string | null | undefined): string | null {
  const words = filled(text)?.replace(/[.;,]+$/, '') ?? null;
  if (words === null) return null;
  return /^(De|Het|Een|Om|Voor|Omdat|Deze|Dit|Dat|Die|Zij|Hij|Ze|Alleen|Er|The|A|An|To|For|Because|This|They|It)\b/.test(
    words,
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
