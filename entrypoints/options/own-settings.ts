import { call } from '../../lib/messaging/client.ts';
import { type Settings, type SettingsChange, settingsSchema } from '../../lib/policy/policy.ts';

export interface OwnSettings {
  /** As this page knows them: what she changed counts at once. */
  now: Settings;
  /** @returns whether it was stored; where it was not, it is as it was. */
  change(change: SettingsChange): Promise<boolean>;
}

/** What she sets for herself, on a page where she does. */
export function ownSettings(): OwnSettings {
  const own: OwnSettings = {
    now: settingsSchema.parse({}),
    async change(change) {
      const before = own.now;
      own.now = { ...before, ...change };
      const answer = await call('settings/change', { change }).catch(() => null);
      if (answer?.ok) return true;
      const undone = Object.fromEntries(Object.keys(change).map((key) => [key, before[key as keyof Settings]]));
      own.now = { ...own.now, ...undone };
      return false;
    },
  };
  return own;
}
