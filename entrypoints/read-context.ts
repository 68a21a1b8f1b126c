import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extension } from '../lib/guard/isolated/extension.ts';
import { readContext } from '../lib/guard/isolated/page-context.ts';
import type { SiteProfile } from '../lib/sites/profile.ts';

/** Put into a record's page by the nets, once something has left unasked: whose record is this? Its answer is its result. */
export default defineUnlistedScript(async () => {
  const { sites } = await extension.storage.local.get('sites');
  const site = ((sites as SiteProfile[] | undefined) ?? []).find(({ origins }) => origins.includes(location.origin));
  return readContext(site ?? null);
});
