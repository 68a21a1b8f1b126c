import browser from 'webextension-polyfill';
import { type OwnRule, ownRuleSchema } from './profile.ts';

/**
 * What clinicians said themselves in this browser, newest first. Written by the background only, after the log has it;
 * read by the frame guards without waking the worker.
 */
export async function ownRules(): Promise<OwnRule[]> {
  const { ownRules } = await browser.storage.local.get('ownRules');
  return ownRuleSchema.array().safeParse(ownRules).data ?? [];
}

/** Goes before all that was said earlier. */
export async function keepRule(rule: OwnRule): Promise<void> {
  const others = (await ownRules()).filter(({ id }) => id !== rule.id);
  await browser.storage.local.set({ ownRules: [rule, ...others] });
}

export async function dropRule(id: string): Promise<void> {
  await browser.storage.local.set({ ownRules: (await ownRules()).filter((rule) => rule.id !== id) });
}
