import type { ComponentType } from 'react';
import type { Step } from '../../../lib/preparation/steps.ts';
import { Colleague, Consent, OtherWays, Reason, Talk, Weighing } from './before.tsx';
import { Data, Decision, Evaluation, Informed, Meeting } from './meeting.tsx';
import { Signals } from './Signals.tsx';

export const FIELDS_OF: Readonly<Record<Step, ComponentType>> = {
  signals: Signals,
  colleague: Colleague,
  talk: Talk,
  weighing: Weighing,
  consent: Consent,
  'other-ways': OtherWays,
  reason: Reason,
  meeting: Meeting,
  data: Data,
  informed: Informed,
  evaluation: Evaluation,
  decision: Decision,
};
