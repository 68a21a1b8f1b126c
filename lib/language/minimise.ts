import type { OutsideSuggestion } from '../minimise/outside.ts';
import { outside as outsideEn } from './en/outside.ts';
import { proposal as proposalEn } from './en/proposal.ts';
import { type OutsideTexts, outside as outsideNl } from './nl/outside.ts';
import { type ProposalTexts, proposal as proposalNl } from './nl/proposal.ts';
import type { Language } from './shapes.ts';

const outsides: Record<Language, OutsideTexts> = { nl: outsideNl, en: outsideEn };
const proposals: Record<Language, ProposalTexts> = { nl: proposalNl, en: proposalEn };

/** The words for what an outsider sees. */
export const outsideTextsFor = (language: Language): OutsideTexts => outsides[language];

/** The words for what is proposed and why. */
export const proposalTextsFor = (language: Language): ProposalTexts => proposals[language];

/**
 * The rewording of a sentence that she can edit and take: what may be seen and what helps. It goes into a letter, so
 * its language is the letter's, not the screen's. What stands between square brackets she has to fill in.
 */
export function outsideRewording({ conditions, subject }: OutsideSuggestion, language: Language = 'nl'): string {
  const { conditions: words, nobody, and } = outsideTextsFor(language);
  const who = language === 'nl' ? (subject ?? nobody) : nobody;
  const seen = conditions.map((condition) => words[condition].seen).join(` ${and} `);
  return [`${who} ${seen}.`, ...conditions.map((condition) => words[condition].helps)].join(' ');
}
