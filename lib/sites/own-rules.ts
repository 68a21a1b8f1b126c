import browser from 'webextension-polyfill';
import { type OwnRule, ownRuleSchema } from './profile.ts';

/**
 * What clinicians said themselves in this browser, newest first. Written by the background only, after the log has it;
 * read by the frame guards without waking the worker.
 */
export async function ownRules(): Promise<OwnRule[]> {
  return (await stored()).flatMap((rule) => ownRuleSchema.safeParse(rule).data ?? []);
}

/** Goes before all that was said earlier. */
export const keepRule = (rule: OwnRule): Promise<void> => change((rules) => [rule, ...without(rules, rule.id)]);

export const dropRule = (id: string): Promise<void> => change((rules) => without(rules, id));

/**
 * On start. A rule that a later version made may mean what is not known here: it is set aside, out of sight of the frame
 * guards, which would take half of its conditions for all; the version that knows it finds it again.
 */
export const sortRules = (): Promise<void> => change((rules) => rules);

/** One at a time: what is said in two tabs at once must not lose one another's. */
const change = (changed: (rules: readonly unknown[]) => readonly unknown[]): Promise<void> =>
  navigator.locks.request('deelwijzer-own-rules', async () => {
    const rules = changed(await stored());
    const known = (rule: unknown) => ownRuleSchema.safeParse(rule).success;
    await browser.storage.local.set({
      ownRules: rules.filter(known),
      ownRulesAside: rules.filter((rule) => !known(rule)),
    });
  }) as Promise<void>;

async function stored(): Promise<unknown[]> {
  const { ownRules, ownRulesAside } = await browser.storage.local.get(['ownRules', 'ownRulesAside']);
  return [ownRules, ownRulesAside].flatMap((rules: unknown) => (Array.isArray(rules) ? rules : []));
}

const without = (rules: readonly unknown[], id: string): unknown[] =>
  rules.filter((rule) => (rule as { id?: unknown } | null)?.id !== id);
