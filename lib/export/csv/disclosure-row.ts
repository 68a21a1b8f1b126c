import type { Disclosure, RecipientAccount } from '../../disclosure/entry.ts';
import type { Cells } from './columns.ts';
import type { Writer } from './context.ts';

/** A disclosure as it was recorded; what became of it afterwards is in its outcome and in rows of its own. */
export function disclosureCells(entry: Disclosure, writer: Writer): Cells {
  const { words, texts } = writer;
  const outcome = writer.outcomes.get(entry.number);
  return {
    number: entry.number,
    about: entry.follows,
    decision: words.decision[entry.decision],
    urgency: words.urgency[entry.urgency],
    by: entry.discloser.name,
    function: entry.discloser.function,
    organisation: entry.discloser.organisation,
    client: entry.client.name,
    born: entry.client.birthDate,
    clientNumber: entry.client.number,
    ...accountCells(entry.recipients, writer),
    verdict: texts.verdicts[entry.verdict].label,
    againstAdvice: entry.againstAdvice,
    how: texts.pages.account.sinks[entry.action.sink],
    outcome: outcome === undefined ? null : texts.pages.review.outcome[outcome],
    details: [
      entry.withholding?.reason,
      entry.withholding?.task?.what,
      entry.hiddenFromClient && words.hidden(entry.hiddenFromClient.until),
      entry.owedBy && words.owedBy(writer.when(entry.owedBy)),
    ]
      .filter(Boolean)
      .join('; '),
    software: entry.software.version,
  };
}

/** What was accounted for to each recipient: once where it is the same for all, else in their order. */
export function accountCells(rows: readonly RecipientAccount[], { texts, words }: Writer): Cells {
  const { terms } = texts;
  const each = (of: (row: RecipientAccount) => string | null | undefined): string => joined(rows.map(of));
  const term = <Key extends string>(of: Readonly<Record<Key, { label: string }>>, key: Key | null | undefined) =>
    key == null ? null : of[key].label;
  return {
    recipients: each(({ organisation, person }) =>
      organisation && person ? texts.sentence.person(organisation, person) : organisation || person,
    ),
    recipientKinds: each(({ facts }) => term(terms.recipientKind, facts.recipient?.kind)),
    purpose: each(({ facts }) => facts.purpose?.description),
    data: each(({ facts }) =>
      [term(terms.identifiability, facts.data?.identifiability), term(terms.scope, facts.data?.scope)]
        .filter(Boolean)
        .join(', '),
    ),
    categories: each(({ facts }) =>
      facts.data?.categories?.map((category) => terms.category[category].label).join(', '),
    ),
    ground: each(({ facts }) => term(texts.grounds, facts.grounds?.confidentiality)),
    consent: each(({ facts }) => term(terms.consentStatus, facts.consent?.status)),
    lawfulBasis: each(({ facts }) => facts.grounds?.lawfulBasis),
    exception: each(({ facts }) => facts.grounds?.specialCategory),
    provisions: each(({ facts: { grounds } }) =>
      [...new Set([grounds?.confidentialityProvision, grounds?.basisProvision, grounds?.exceptionProvision])]
        .filter((id) => id?.trim())
        .join(', '),
    ),
    findings: each(({ assessment }) => [...new Set(assessment.findings.map(({ code }) => code))].join(' ')),
    channel: each(({ channel }) => words.channel[channel]),
    informed: each(({ facts }) => term(terms.informed, facts.clientInformed)),
    ruleSet: each(({ assessment }) => assessment.ruleSet),
  };
}

function joined(values: readonly (string | null | undefined)[]): string {
  const said = values.map((value) => value?.trim() ?? '');
  const [first = ''] = said;
  return said.every((value) => value === first) ? first : said.map((value) => value || '–').join(' | ');
}
