import type { DataForm } from '../facts.ts';
import { missing, type RuleFamily } from './rule.ts';

/** A secure channel, the client's right to know, looking back, and agreements. */
export const careTaken: RuleFamily = {
  name: 'care taken',
  where: ({ anonymous }) => !anonymous,
  rules: [
    {
      code: 'insecure-channel',
      severity: 'blocker',
      citation: '2025 §2.5 stap 5',
      when: ({ data, secureChannel }) => needsChannel(data.form) && secureChannel === false,
    },
    {
      code: 'channel-security-unknown',
      severity: 'question',
      citation: '2025 §2.5 stap 5',
      when: ({ data, secureChannel }) => needsChannel(data.form) && missing({ secureChannel }),
    },
    {
      code: 'inform-client',
      severity: 'condition',
      citation: '2014 uitgangspunt 5',
      when: ({ clientInformed }) => clientInformed === 'will-be',
    },
    {
      code: 'inform-client-afterwards',
      severity: 'condition',
      citation: '2014 uitgangspunt 5',
      when: ({ clientInformed, notInformedReason }) => clientInformed === 'no' && notInformedReason !== null,
    },
    {
      code: 'reason-not-informed-missing',
      severity: 'question',
      citation: '2014 uitgangspunt 10',
      when: ({ clientInformed, notInformedReason }) =>
        clientInformed === 'no' ? missing({ notInformedReason }) : missing({ clientInformed }),
    },
    {
      code: 'set-re-evaluation',
      severity: 'condition',
      citation: '2014 uitgangspunt 8',
      when: ({ withoutConsent, statutoryDuty, reEvaluateOn }) =>
        withoutConsent && !statutoryDuty && reEvaluateOn === null,
    },
    {
      code: 'outreach-agreements-required',
      severity: 'condition',
      citation: '2014 uitgangspunt 2',
      when: ({ recipient, writtenAgreements }) => recipient.kind === 'outreach-meeting' && writtenAgreements !== true,
    },
    {
      code: 'written-agreements-advised',
      severity: 'note',
      citation: '2025 §2.5.2',
      when: ({ structural, writtenAgreements }) => structural === true && writtenAgreements !== true,
    },
  ],
};

function needsChannel(form: DataForm | null): boolean {
  return form === 'written' || form === 'electronic' || form === 'system-access';
}
