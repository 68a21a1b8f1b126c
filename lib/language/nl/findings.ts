import type { FindingCode } from '../../assessment/findings.ts';
import type { FindingText } from '../shapes.ts';
import { care } from './findings-care.ts';
import { conflict } from './findings-conflict.ts';
import { consent } from './findings-consent.ts';
import { necessity } from './findings-necessity.ts';
import { protection } from './findings-protection.ts';
import { provisionFindings } from './findings-provisions.ts';
import { recipientFindings } from './findings-recipient.ts';
import { secrecy } from './findings-secrecy.ts';
import { who } from './findings-who.ts';

export const findings: Record<FindingCode, FindingText> = {
  ...who,
  ...secrecy,
  ...conflict,
  ...protection,
  ...provisionFindings,
  ...consent,
  ...recipientFindings,
  ...necessity,
  ...care,
};
