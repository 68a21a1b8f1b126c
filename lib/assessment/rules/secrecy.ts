import { missing, type RuleFamily } from './rule.ts';

/** The first lock: why professional secrecy may be broken. */
export const secrecy: RuleFamily = {
  name: 'secrecy',
  where: ({ secrecyAsked }) => secrecyAsked,
  rules: [
    {
      code: 'confidentiality-ground-missing',
      severity: 'question',
      citation: '2025 §2.3.3',
      when: ({ grounds }) => missing({ 'grounds.confidentiality': grounds.confidentiality }),
    },
    {
      code: 'no-confidentiality-ground',
      severity: 'blocker',
      citation: '2025 §2.3.1',
      when: ({ grounds }) => grounds.confidentiality === 'none',
    },
    {
      code: 'ground-only-within-care',
      severity: 'blocker',
      citation: '2025 §2.3.3',
      when: ({ grounds, outsideCare }) => grounds.confidentiality === 'weighty-interest' && outsideCare,
    },
    {
      code: 'not-directly-involved',
      severity: 'blocker',
      citation: '2025 noot 15; 2017 §2.1',
      when: ({ grounds, recipient }) =>
        grounds.confidentiality === 'direct-involvement' &&
        recipient.kind !== null &&
        recipient.kind !== 'directly-involved-caregiver',
    },
    {
      code: 'not-a-representative',
      severity: 'blocker',
      citation: '2014 bijlage II.4.3',
      when: ({ grounds, recipient }) =>
        grounds.confidentiality === 'representation' && recipient.kind !== null && recipient.kind !== 'representative',
    },
    {
      code: 'client-represents-self',
      severity: 'blocker',
      citation: '2014 bijlage II.4.3',
      when: ({ grounds, client }) =>
        grounds.confidentiality === 'representation' &&
        client.age !== null &&
        client.age >= 16 &&
        client.competent === true,
    },
    {
      code: 'confidentiality-provision-missing',
      severity: 'question',
      citation: '2025 §2.3.3',
      when: ({ statutory, grounds }) =>
        statutory && missing({ 'grounds.confidentialityProvision': grounds.confidentialityProvision }),
    },
    {
      code: 'weigh-refusal',
      severity: 'condition',
      citation: '2014 bijlage II.4.3',
      when: ({ grounds, consentRefused }) =>
        consentRefused &&
        (grounds.confidentiality === 'direct-involvement' ||
          grounds.confidentiality === 'weighty-interest' ||
          grounds.confidentiality === 'statutory-power'),
    },
  ],
};
