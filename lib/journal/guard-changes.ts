import { ENTRY_SCHEMA_VERSION, type GuardChange } from '../disclosure/entry.ts';
import { appendGuardChange } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import { readPolicy, readSettings } from '../policy/read.ts';
import { whoDiscloses } from '../policy/who.ts';
import { dropRule, keepRule, ownRules } from '../sites/own-rules.ts';
import type { OwnRule } from '../sites/profile.ts';

/** What she says herself of what is asked: in the log first, in force second. @throws LogNotWritable; then nothing changed. */
export async function addRule(db: LogDatabase, rule: OwnRule): Promise<void> {
  await appendGuardChange(db, change(rule, rule.how === 'dismissed' ? 'prompt-dismissed' : 'taught', rule.by, rule.at));
  await keepRule(rule);
}

/** @returns false where there is no such rule. @throws LogNotWritable; then it still goes. */
export async function takeBackRule(db: LogDatabase, id: string): Promise<boolean> {
  const rule = (await ownRules()).find((one) => one.id === id);
  if (!rule) return false;
  const type = rule.how === 'dismissed' ? 'dismissal-revoked' : 'taught-removed';
  await appendGuardChange(db, change(rule, type, await whoWorks(null), new Date().toISOString()));
  await dropRule(id);
  return true;
}

/** Whom the log names: as the organisation has it, else as the EPD says who is logged in, else as she set it. */
export async function whoWorks(inPage: string | null): Promise<string | null> {
  const [policy, settings] = await Promise.all([readPolicy(), readSettings()]);
  return whoDiscloses(policy, settings, { name: inPage }).name;
}

const change = (rule: OwnRule, type: GuardChange['type'], by: string | null, at: string): GuardChange => ({
  schema: ENTRY_SCHEMA_VERSION,
  kind: 'guard-change',
  id: crypto.randomUUID(),
  at,
  by,
  type,
  rule: rule.id,
  epd: rule.origin,
  says: rule.says,
  control: rule.control,
  matcher: rule.matcher,
});
