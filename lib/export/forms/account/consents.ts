import type { Consent } from '../../../consents/register.ts';
import { oneLine } from '../../note/line.ts';
import { day } from '../../note/subject.ts';
import type { FormSubject } from '../subject.ts';

/**
 * What was agreed to or refused, a line each: what stands can be taken back, and she must know what that is. What others
 * said in her name is left to the disclosures that rested on it.
 */
export function consentLines(subject: FormSubject, consents: readonly Consent[], parents: boolean): string[] {
  const { given, refused, still, expired, withdrawn } = subject.words.account.register;
  const { someone } = subject.words.account;
  const on = (iso: string) => day(subject, iso) ?? iso;
  return consents.flatMap(({ about, state, recorded, refused: no, withdrawn: back }) => {
    const { organisation, person } = about.recipient;
    const to = oneLine(organisation) ?? oneLine(person) ?? someone;
    const purpose = oneLine(about.purpose);
    if (state === 'refused' && no) return [refused(on(no.on), to, purpose)];
    if (state === 'asked' || !recorded || !(parents || recorded.givenBy.includes('client'))) return [];
    const until = recorded.until === null ? null : on(recorded.until);
    const now = {
      stands: still(until),
      expired: expired(until),
      withdrawn: back && withdrawn(on(back.on)),
      refused: null,
    };
    return [[given(on(recorded.on), to, purpose), now[state]].filter(Boolean).join(' ')];
  });
}
