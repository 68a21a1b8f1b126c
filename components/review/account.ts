import { provisionById } from '../../lib/assessment/provisions.ts';
import { flatten } from '../../lib/disclosure/draft/facts.ts';
import { FACT_KEYS, type FactKey } from '../../lib/disclosure/draft/keys.ts';
import type { RecipientAccount } from '../../lib/disclosure/entry.ts';
import { listed } from '../../lib/language/lines.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { Term } from '../../lib/language/shapes.ts';
import { dayOf } from '../shared/dates.ts';
import { TERMS_OF } from '../shared/fact-terms.ts';
import { detailsOf } from './details.ts';
import type { Group, Said } from './said.ts';

/** Everything that was answered about one recipient, in the order of the contract, each thing under its label. */
export function accountOf(row: RecipientAccount, texts: PageTexts): Readonly<Record<Group, readonly Said[]>> {
  const groups: Record<Group, Said[]> = { who: [], what: [], locks: [], care: [] };
  const answers = flatten(row.facts);
  const { account } = texts.pages;
  for (const key of FACT_KEYS) {
    const answer = answers[key];
    if (answer === undefined || answer === null || answer === '') continue;
    const motivation = row.details.criteria?.[key.replace('conflictOfDuties.', '')]?.trim() || null;
    const value = inWords(key, answer, texts);
    groups[groupOf(key)].push({
      label: account.facts[key],
      value: key.startsWith('conflictOfDuties.') ? account.criterion(value, motivation) : value,
    });
  }
  for (const { group, ...said } of detailsOf(row, texts)) groups[group].push(said);
  return groups;
}

function groupOf(key: FactKey): Group {
  const [name] = key.split('.');
  if (name === 'discloser' || name === 'client' || name === 'recipient') return 'who';
  if (name === 'purpose' || name === 'data') return 'what';
  return name === 'grounds' || name === 'consent' || name === 'conflictOfDuties' || name === 'claims'
    ? 'locks'
    : 'care';
}

function inWords(key: FactKey, answer: string | number | boolean | readonly string[], texts: PageTexts): string {
  const { pages, terms, grounds, claims, language } = texts;
  if (typeof answer === 'boolean') return answer ? pages.yes : pages.no;
  if (typeof answer === 'number') return String(answer);
  if (Array.isArray(answer))
    return listed(
      answer.map((one) => inWords(key, one, texts)),
      language === 'nl' ? 'en' : 'and',
    );
  const value = String(answer).trim();
  if (key === 'grounds.confidentiality') return grounds[value as keyof typeof grounds].label;
  if (key === 'claims') return claims[value as keyof typeof claims].label;
  if (key.endsWith('Provision')) return provisionById(value)?.name ?? value;
  if (key === 'reEvaluateOn') return dayOf(value, language);
  const named = TERMS_OF[key];
  return named === undefined ? value : ((terms[named] as Readonly<Record<string, Term>>)[value]?.label ?? value);
}
