import { missing, type RuleFamily } from './rule.ts';

export const ageAndCompetence: RuleFamily = {
  name: 'age and competence',
  where: ({ leaningOnConsent, consentGiven, secrecyAsked, grounds }) =>
    (leaningOnConsent && consentGiven) || (secrecyAsked && grounds.confidentiality === 'representation'),
  rules: [
    {
      code: 'age-or-competence-unknown',
      severity: 'question',
      citation: '2014 bijlage II.4.3',
      when: ({ client: { age, competent } }) => {
        if (age === null) return missing({ 'client.age': age, 'client.competent': competent });
        return age >= 12 && missing({ 'client.competent': competent });
      },
    },
  ],
};
