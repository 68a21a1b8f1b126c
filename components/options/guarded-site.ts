import type { GuardedProfile } from '../../lib/sites/profile.ts';

/** An EPD as the settings show it. */
export interface GuardedSite {
  readonly profile: GuardedProfile;
  /** Whether the browser lets the extension into all of its origins. */
  readonly allowed: boolean;
}

/** What came of a file: added under a name, or refused with every reason. */
export type Loaded =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly file: string; readonly reasons: readonly string[] };
