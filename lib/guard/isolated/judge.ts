import { type CompiledProfile, compileProfile, holdsAtClick, recognise } from '../../sites/recognise.ts';
import type { Bus } from '../bus.ts';
import type { Judge, Judged, Look, Origins, ProfileForPage, Used } from '../wire.ts';
import { intent } from './intent.ts';
import { originOfFrame } from './profile-for-page.ts';

/**
 * Recognises what the page's world sees, whenever it asks, in the tick in which it asks.
 * @returns how it learns the rules of this frame; until then it judges without a profile.
 */
export function judge(bus: Bus): (rules: ProfileForPage) => void {
  let profile: CompiledProfile = compileProfile({ origins: [], shares: [], neverShares: [] });
  let seen: unknown = null;
  const understand = intent(Date.now);

  const look = (at: Look['at'], selector: string): unknown => {
    seen = null;
    bus.say('look', { at, selector } satisfies Look);
    return seen;
  };

  const recognised = ({ attempt, gesture, name }: Judge): Judged => {
    if (name !== null) {
      const within = (selector: string, text: RegExp | null) => {
        const found = look('text', selector);
        return typeof found === 'string' && (text === null || text.test(found));
      };
      return holdsAtClick(name, within, profile);
    }
    const hers = gesture && { ...gesture, matches: (selector: string) => look('gesture', selector) === true };
    const matchesSelector = (selector: string) => look('attempt', selector) === true;
    return recognise({ ...attempt, matchesSelector }, hers, profile, originOfFrame());
  };

  bus.hear((kind, body) => {
    if (kind === 'judge') bus.say('judged', recognised(body as Judge));
    else if (kind === 'used') bus.say('understood', understand(body as Used));
    else if (kind === 'looked') seen = body;
  });

  return (rules) => {
    profile = compileProfile(rules);
    bus.say('profile', { origins: rules.origins } satisfies Origins);
  };
}
