import type { RuleFamily } from './rule.ts';

/** The recipient needs its own basis and exception; and how far it may look. */
export const recipient: RuleFamily = {
  name: 'recipient',
  where: ({ anonymous, gdprAsked }) => !anonymous && gdprAsked,
  rules: [
    {
      code: 'recipient-basis-unconfirmed',
      severity: 'condition',
      citation: '2025 §2.2.5',
      when: ({ recipient: { kind, ownBasisConfirmed }, privatePerson }) =>
        kind !== null && !privatePerson && ownBasisConfirmed === null,
    },
    {
      code: 'recipient-has-no-basis',
      severity: 'blocker',
      citation: '2025 §2.2.5',
      when: ({ recipient: { kind, ownBasisConfirmed }, privatePerson }) =>
        kind !== null && !privatePerson && ownBasisConfirmed === false,
    },
    {
      code: 'every-partner-needs-own-basis',
      severity: 'note',
      citation: '2025 §3.2.1',
      when: ({ meeting }) => meeting,
    },
    {
      code: 'record-access-outside-care',
      severity: 'blocker',
      citation: '2025 voorbeeld 7',
      when: ({ data, outsideCare }) => data.form === 'system-access' && outsideCare,
    },
    {
      code: 'exchange-system-needs-consent',
      severity: 'blocker',
      citation: '2025 §2.4.1',
      when: ({ data, recipient: { kind }, groundAnswered, onConsent }) =>
        data.form === 'system-access' && kind === 'other-caregiver' && groundAnswered && !onConsent,
    },
  ],
};
