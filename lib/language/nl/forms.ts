import { account } from './forms-account.ts';
import { common } from './forms-common.ts';
import { consent } from './forms-consent.ts';
import { cover } from './forms-cover.ts';
import { meeting } from './forms-meeting.ts';
import { withoutConsent } from './forms-without-consent.ts';

export const forms = { common, withoutConsent, consent, account, meeting, cover };

/** Every language has this shape. */
export type FormWords = typeof forms;
