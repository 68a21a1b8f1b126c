import { DANGERS, OTHER_WAYS } from '../../lib/disclosure/preparation.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { Answers } from '../../lib/preparation/answers.ts';
import type { Step } from '../../lib/preparation/steps.ts';

/** What she said at a step, on one line, in her words where she wrote any. */
export function saidAt(step: Step, answers: Answers, texts: PageTexts): string {
  return SAID[step](answers, texts)
    .filter((one): one is string => Boolean(one?.trim()))
    .join(' · ');
}

const SAID: Readonly<Record<Step, (answers: Answers, texts: PageTexts) => (string | null | undefined)[]>> = {
  signals: ({ signals }) =>
    signals.map(({ what, by }) => [what.trim(), by.trim() && `(${by.trim()})`].filter(Boolean).join(' ')),
  colleague: ({ consulted, colleague, consultedOn }, texts) => [
    consulted ? colleague : texts.pages.prepare.no,
    day(consultedOn, texts),
  ],
  talk: ({ talk, talkAccount, talkOn }, texts) => [
    talk && texts.pages.prepare.talk[talk],
    talkAccount,
    day(talkOn, texts),
  ],
  weighing: ({ dangers, feared }, { pages }) => [
    ...DANGERS.filter((danger) => dangers[danger]).map((danger) => pages.prepare.dangers[danger]),
    feared,
  ],
  consent: ({ consent, consentAccount }, { terms }) => [consent && terms.consentStatus[consent].label, consentAccount],
  'other-ways': ({ otherWays }, { pages: { prepare } }) =>
    OTHER_WAYS.some((way) => otherWays[way]?.would)
      ? OTHER_WAYS.filter((way) => otherWays[way]?.would).map((way) => prepare.otherWays[way])
      : [prepare.no, ...OTHER_WAYS.map((way) => otherWays[way]?.why)],
  reason: ({ reason }, { pages }) => [reason && pages.prepare.reasons[reason]],
  meeting: ({ meeting, meetingName, meetingOn, parties }, texts) => [
    meetingName || (meeting && texts.terms.recipientKind[meeting].label),
    day(meetingOn, texts),
    parties.map(({ organisation, name }) => organisation || name).join(', '),
  ],
  data: ({ scope, told, apart, parties }, { terms }) => [
    scope && terms.scope[scope].label,
    ...(apart ? parties.map(({ organisation, name, gets }) => `${organisation || name}: ${gets}`) : [told]),
  ],
  informed: ({ informed, informedAccount }, { terms }) => [
    informed && terms.informed[informed].label,
    informed === 'no' ? informedAccount : null,
  ],
  evaluation: ({ untilSituation, evaluateOn, evaluation }, texts) => [
    untilSituation,
    day(evaluateOn, texts),
    evaluation,
  ],
  decision: ({ decision, decisionWhy }, { pages }) => [
    decision && pages.prepare.decisions[decision],
    decision === 'share' ? null : decisionWhy,
  ],
};

const day = (date: string | null, { sentence }: PageTexts): string | null =>
  date === null ? null : sentence.date(date);
