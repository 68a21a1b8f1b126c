import type { RecipientAccount } from '../../lib/disclosure/entry.ts';
import { DANGERS } from '../../lib/disclosure/preparation.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { dayOf } from '../shared/dates.ts';
import type { Group, Said } from './said.ts';

/** What was thought before a meeting; the less intrusive ways stand among what was considered. */
function preparedLines(
  { preparation }: RecipientAccount['details'],
  { pages: { account, prepare }, language }: PageTexts,
  say: (label: string, value: string | null | undefined) => void,
): void {
  if (preparation === undefined) return;
  const { signals, talk, dangers, weighing, evaluation } = preparation;
  for (const { what, by, since } of signals ?? []) say(account.signal, [what, by, since].filter(Boolean).join(', '));
  const day = talk?.on ? dayOf(talk.on, language) : null;
  say(account.talk, talk && [prepare.talk[talk.outcome], day, talk.account].filter(Boolean).join(', '));
  const feared = DANGERS.filter((danger) => dangers?.[danger]).map((danger) => prepare.dangers[danger]);
  say(account.feared, [...feared, weighing].filter(Boolean).join('; '));
  say(account.evaluation, evaluation);
}

/** What the record holds beyond the facts that the rules ask. */
export function detailsOf(
  { details, address, ...row }: RecipientAccount,
  texts: PageTexts,
): (Said & { group: Group })[] {
  const { account } = texts.pages;
  const { terms } = texts;
  const day = (date: string | null | undefined) => (date ? dayOf(date, texts.language) : null);
  const found: (Said & { group: Group })[] = [];
  const say = (group: Group, label: string, value: string | null | undefined) => {
    if (value?.trim()) found.push({ group, label, value: value.trim() });
  };
  const { consent, colleague, informed, withoutConsent } = details;

  say('who', account.address, address);
  say('who', account.channel, texts.sentence.channel[row.channel]);
  for (const { name, organisation, partner, basis } of details.participants ?? []) {
    const about = [organisation, partner && terms.partnerRole[partner].label, basis].filter(Boolean).join(', ');
    say('who', account.participants, about === '' ? name : `${name} (${about})`);
  }
  say('what', account.leftOut, details.leftOut?.join(', '));
  say('what', account.lookedAt, details.lookedAt?.join(', '));
  say('what', account.saidNotIn, details.saidNotIn?.join(', '));
  say('what', account.spoken, details.spokenContent);
  say('locks', account.consentBy, consent?.byName);
  say('locks', account.consentOn, day(consent?.on));
  say('locks', account.consentHow, consent?.how && account.how[consent.how]);
  say('locks', account.consentCovers, consent?.covers);
  say('locks', account.whyNotAsked, consent?.whyNotAsked);
  say('locks', account.exceptionLeansOn, details.exceptionLeansOn);
  preparedLines(details, texts, (label, value) => say('care', label, value));
  say('care', account.considered, details.lessIntrusiveMeansConsidered);
  say('care', account.colleague, colleague && [colleague.who, day(colleague.on)].filter(Boolean).join(', '));
  say('care', account.informed, informed && account.onBy(day(informed.on), informed.byWhom));
  say(
    'care',
    account.withoutConsent,
    withoutConsent && account.fromTo(day(withoutConsent.from), day(withoutConsent.to)),
  );
  say('care', account.untilSituation, withoutConsent?.untilSituation);
  say('care', account.trajectoryEndsOn, day(details.trajectoryEndsOn));
  return found;
}
