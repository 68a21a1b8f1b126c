import { ENTRY_SCHEMA_VERSION, type GuardChange } from '../disclosure/entry.ts';
import { appendGuardChange } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import { dropRule, keepRule, ownRules } from '../sites/own-rules.ts';
import type { OwnRule } from '../sites/profile.ts';
import { whoWorks } from './who-works.ts';

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
