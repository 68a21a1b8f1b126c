import type { Draft } from '../../../lib/disclosure/draft/draft.ts';
import { accountOf, withAccount } from '../../../lib/disclosure/reduction/account.ts';
import type { PromptTexts } from '../context.ts';
import { lower } from './labels.ts';
import type { Reducing } from './use-reducing.ts';

/** The draft with what was taken out, looked at and contradicted, in words. */
export function accounted(draft: Draft, { leaving, reduction }: Reducing, { terms, screen }: PromptTexts): Draft {
  if (leaving === null) return draft;
  const { tags, account } = screen.reduce;
  return withAccount(
    draft,
    accountOf(leaving.reading, reduction, {
      ...account,
      tag: (tag) => tags[tag].one,
      category: (category) => lower(terms.category[category].label),
    }),
  );
}
