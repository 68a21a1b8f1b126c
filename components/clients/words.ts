import type { ConsentAbout } from '../../lib/disclosure/consent-entry.ts';
import type { Client } from '../../lib/disclosure/primitives.ts';
import type { PageTexts } from '../../lib/language/pages.ts';

/** Whom a consent is for, by the name that says most. */
export function recipientOf({ organisation, person, kind }: ConsentAbout['recipient'], texts: PageTexts): string {
  if (organisation?.trim() && person?.trim()) return texts.sentence.person(organisation, person);
  return (
    organisation?.trim() ||
    person?.trim() ||
    (kind ? texts.sentence.aRecipient[kind] : texts.pages.clients.consent.someone)
  );
}

export function dataOf({ scope, categories }: ConsentAbout, { terms, pages }: PageTexts): string {
  const { consent } = pages.clients;
  if (scope === null) return consent.dataOpen;
  const kinds = categories?.map((category) => terms.category[category].label).join(', ') || null;
  return consent.data(terms.scope[scope].label, kinds);
}

/** When she was born and under which number she is known. */
export function whoIs({ birthDate, number }: Client, { pages }: PageTexts): string {
  const { clients } = pages;
  return [birthDate && clients.born(birthDate), number && clients.number(number)].filter(Boolean).join(', ');
}
