import type { Deployment } from './administrator.ts';
import type { Organisation } from './organisation.ts';

/** What whoever rolls it out has to know, beside the files that she needs. */
export function rollOutText({ policy, managed }: Organisation, { chromeId, firefoxId }: Deployment): string {
  const origins = [...policy.origins, ...policy.sites.flatMap((site) => site.origins)];
  const token =
    Object.keys(managed).length === 0
      ? 'Everything that was set is built in; managed storage is needed only for what you change later.'
      : 'The token of the audit repository is **not** in the packages, which anyone can read who has them: it stands in the policy files only. Keep those files where you keep secrets.';
  return `# Deelwijzer for ${policy.organisation}

Built in: ${origins.length} origin(s) of EPDs (${origins.join(', ')}), their site profiles and the policy. Nobody is asked for a permission: the origins stand in the manifest as \`host_permissions\` and the guard as content script. A match pattern knows no port, so every port of these hosts is matched; what is guarded is decided by the exact origin.

${token}

1. **Sign it.** Chrome and Edge: pack the zip with your own key (\`chrome --pack-extension\`) and host the \`.crx\` with its update manifest, or upload it to the store for your organisation only. Firefox: sign it as an unlisted add-on under an id of your own (\`--firefox-id\`), and host the \`.xpi\`.
2. **Fill in** what could not be known here: \`${chromeId}\` is the id that Chrome gives the package, and the two addresses are yours.
3. **Put the policy in place.** Linux: \`chrome.json\` in \`/etc/opt/chrome/policies/managed/\` (Chromium: \`/etc/chromium/policies/managed/\`), \`edge.json\` in \`/etc/opt/edge/policies/managed/\`, \`firefox.json\` as \`/etc/firefox/policies/policies.json\`. Windows: \`chrome-edge.reg\`, or the same values by group policy (Chrome and Edge: *Configure extension management settings* takes the JSON under \`ExtensionSettings\`); Firefox: \`distribution\\policies.json\` beside \`firefox.exe\`.
4. **Look.** \`chrome://policy\` and \`edge://policy\` show the values under the extension's name, and which were dropped because their type is wrong; \`about:policies\` does so in Firefox. The extension's own settings page shows what it took, and each key that it refused with path and reason.

With the package of a store instead of this one, \`origins\` and \`sites\` in managed storage say which EPDs to guard, and each clinician is asked once for access to each of them, in the settings page. No policy of Chrome or Edge grants it for her: \`runtime_allowed_hosts\` only lifts a block. Tried with a forced installation in Chromium.

Firefox reads its policies when it starts. Chrome and Edge follow a change while they run. (Firefox id: \`${firefoxId}\`.)
`;
}
