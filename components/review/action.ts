import { leftAlready } from '../../lib/disclosure/action.ts';
import type { History } from '../../lib/export/history.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { dayOf, moment } from '../shared/dates.ts';
import type { Said } from './said.ts';

/** Who and about whom, where and how, and what was decided: what is one for all recipients. */
export function decisionOf({ disclosure, index }: History, texts: PageTexts): { who: Said[]; action: Said[] } {
  const { language, pages } = texts;
  const { account, review } = pages;
  const { discloser, client, epd, action, withholding, ...entry } = disclosure;
  const said = (label: string, value: string | null | undefined): Said[] => (value?.trim() ? [{ label, value }] : []);
  const joined = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(', ');
  const parts = action.parts.map(({ name, bytes }) => (bytes === null ? name : `${name} (${account.bytes(bytes)})`));

  return {
    who: [
      ...said(account.discloser, joined(discloser.name, discloser.function, discloser.organisation)),
      ...said(
        account.client,
        joined(client.name, client.birthDate && account.born(dayOf(client.birthDate, language)), client.number),
      ),
    ],
    action: [
      ...said(account.against, entry.againstAdvice),
      ...said(account.withheldBecause, withholding?.reason),
      ...said(account.task, withholding?.task?.what),
      ...said(account.owedBy, entry.owedBy && moment(entry.owedBy, language)),
      ...said(account.follows, entry.follows === null ? null : account.number(entry.follows)),
      ...said(account.epd, epd?.name),
      ...said(account.way, account.sinks[action.sink]),
      ...said(account.button, action.label),
      ...said(account.destination, action.sink === 'spoken' ? null : destination(action.destination, texts)),
      ...said(account.parts, action.sink === 'spoken' ? null : parts.join('; ') || account.partsUnknown),
      ...said(leftAlready(action) ? account.wentAt : account.held, entry.heldAt && moment(entry.heldAt, language)),
      ...said(account.recorded, `${moment(entry.at, language)}, ${review.detail.line(index)}`),
      ...said(account.rules, entry.recipients[0]?.assessment.ruleSet),
      ...said(account.software, `Deelwijzer ${entry.software.version}`),
    ],
  };
}

export function destination(
  { kind, url }: History['disclosure']['action']['destination'],
  { pages }: PageTexts,
): string {
  const where = pages.review.destinations[kind];
  const host = url === null || !URL.canParse(url) ? '' : new URL(url).host;
  return host === '' ? where : `${where} (${host})`;
}
