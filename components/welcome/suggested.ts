import type { Settings } from '../../lib/policy/policy.ts';

/** Nearly everybody who installs this works in care, under a secrecy of her own. */
export const suggested = (settings: Settings): Settings => ({
  ...settings,
  kind: settings.kind ?? 'care-provider',
  confidentiality: settings.confidentiality ?? 'professional',
});
