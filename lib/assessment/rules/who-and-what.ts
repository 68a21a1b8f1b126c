import { missing, type RuleFamily } from './rule.ts';

export const whoAndWhat: RuleFamily = {
  name: 'who and what',
  where: () => true,
  rules: [
    {
      code: 'discloser-missing',
      severity: 'question',
      citation: '2025 §2.3.2',
      when: ({ discloser }) =>
        missing({ 'discloser.kind': discloser.kind, 'discloser.confidentiality': discloser.confidentiality }),
    },
    {
      code: 'recipient-missing',
      severity: 'question',
      citation: '2025 §2.5 stap 1',
      when: ({ recipient }) => missing({ 'recipient.kind': recipient.kind }),
    },
    {
      code: 'participants-missing',
      severity: 'question',
      citation: '2025 §3.2.1; 2014 bijlage VI',
      when: ({ meeting, recipient }) => meeting && recipient.participantsNamed !== true,
    },
    {
      code: 'form-missing',
      severity: 'question',
      citation: '2025 §2.2.1',
      when: ({ data }) =>
        data.form === 'oral' || data.form === 'viewing'
          ? missing({ 'data.destinedForFile': data.destinedForFile })
          : missing({ 'data.form': data.form }),
    },
    {
      code: 'identifiability-missing',
      severity: 'question',
      citation: '2025 §2.5 stap 2',
      when: ({ anonymous, data }) =>
        anonymous
          ? missing({ 'data.anonymisedBy': data.anonymisedBy })
          : missing({ 'data.identifiability': data.identifiability }),
    },
    {
      code: 'scope-missing',
      severity: 'question',
      citation: '2025 §2.5 stap 4',
      when: ({ anonymous, data }) =>
        !anonymous && missing({ 'data.scope': data.scope, 'data.categories': data.categories }),
    },
    {
      code: 'gdpr-not-applicable-anonymous',
      severity: 'note',
      citation: '2025 §2.2.1, §2.5.1',
      when: ({ anonymous }) => anonymous,
    },
    {
      code: 'anonymity-untested',
      severity: 'question',
      citation: '2025 §2.5.1',
      when: ({ anonymous, data }) => anonymous && missing({ 'data.reidentifiable': data.reidentifiable }),
    },
    {
      code: 'not-anonymous',
      severity: 'blocker',
      citation: '2025 §2.5.1',
      when: ({ anonymous, data }) => anonymous && data.reidentifiable === true,
    },
    {
      code: 'anonymising-is-processing',
      severity: 'note',
      citation: '2025 §2.5.1, voorbeeld 8',
      when: ({ anonymous, gdprAsked }) => anonymous && gdprAsked,
    },
    {
      code: 'third-party-anonymising-is-disclosure',
      severity: 'note',
      citation: '2025 §2.5.1',
      when: ({ anonymous, data }) => anonymous && data.anonymisedBy === 'third-party',
    },
    {
      code: 'gdpr-not-applicable-oral',
      severity: 'note',
      citation: '2025 §2.2.1',
      when: ({ anonymous, notForAFile }) => !anonymous && notForAFile,
    },
    {
      code: 'pseudonymous-is-personal',
      severity: 'note',
      citation: '2025 §2.2.1',
      when: ({ pseudonymous }) => pseudonymous,
    },
    {
      code: 'in-care-fact-is-health-data',
      severity: 'note',
      citation: '2025 voorbeeld 2',
      when: ({ anonymous, data }) => !anonymous && data.scope === 'in-care-fact',
    },
    {
      code: 'criminal-data-other-law',
      severity: 'condition',
      citation: '2025 §2.2.3',
      when: ({ anonymous, data }) => !anonymous && data.categories?.includes('criminal') === true,
    },
    {
      code: 'bsn-needs-care',
      severity: 'condition',
      citation: '2025 §2.2.3',
      when: ({ anonymous, outsideCare, data }) =>
        !anonymous && outsideCare && data.categories?.includes('bsn') === true,
    },
    {
      code: 'third-party-data',
      severity: 'condition',
      citation: '2025 §2.2.1, §2.3.2',
      when: ({ anonymous, data }) => !anonymous && data.categories?.includes('third-party') === true,
    },
  ],
};
