import { clinicalAmong, scopeAbove } from '../terms.ts';
import { missing, type RuleFamily } from './rule.ts';

/** No more than the purpose needs. */
export const necessity: RuleFamily = {
  name: 'necessity',
  where: ({ anonymous }) => !anonymous,
  rules: [
    {
      code: 'purpose-missing',
      severity: 'question',
      citation: '2025 §2.5 stap 1',
      when: ({ purpose }) => missing({ 'purpose.description': purpose.description }),
    },
    {
      code: 'more-than-necessary',
      severity: 'blocker',
      citation: '2025 §2.2.4',
      when: ({ data }) => data.necessary === false,
    },
    {
      code: 'necessity-unmotivated',
      severity: 'question',
      citation: '2014 uitgangspunt 10',
      when: ({ data }) =>
        missing({ 'data.necessary': data.necessary, 'data.necessityMotivation': data.necessityMotivation }),
    },
    {
      code: 'full-record-rarely-necessary',
      severity: 'condition',
      citation: '2025 §2.2.4',
      when: ({ data }) => data.scope === 'full-record',
    },
    {
      code: 'prefer-outside-information',
      severity: 'condition',
      citation: '2014 uitgangspunt 9',
      when: (terms) =>
        terms.withoutConsent &&
        !terms.statutory &&
        terms.outsideCare &&
        (clinicalAmong(terms).length > 0 || scopeAbove(terms.data.scope, 'outside-information')) && {
          categories: clinicalAmong(terms),
        },
    },
    {
      code: 'shell-partner-needs-less',
      severity: 'condition',
      citation: '2007 deel I §5, richtlijn 6; 2014 bijlage II.5',
      when: (terms) =>
        terms.recipient.partner === 'shell' && clinicalAmong(terms).length > 0 && { categories: clinicalAmong(terms) },
    },
    {
      code: 'less-intrusive-means-available',
      severity: 'blocker',
      citation: '2014 uitgangspunt 7',
      when: ({ withoutConsent, statutoryDuty, lessIntrusiveMeans }) =>
        withoutConsent && !statutoryDuty && lessIntrusiveMeans === true,
    },
    {
      code: 'less-intrusive-means-unknown',
      severity: 'question',
      citation: '2014 uitgangspunt 7',
      when: ({ withoutConsent, statutoryDuty, lessIntrusiveMeans }) =>
        withoutConsent && !statutoryDuty && missing({ lessIntrusiveMeans }),
    },
  ],
};
