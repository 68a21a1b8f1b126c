/** Where the package comes from, as far as it is known when it is made. */
export interface Deployment {
  readonly chromeId: string;
  readonly chromeUpdateUrl: string;
  readonly firefoxId: string;
  readonly firefoxUrl: string;
}

/** Stand where nobody can know it yet: the id is given when the package is signed or uploaded. */
export const TO_FILL_IN: Deployment = {
  chromeId: 'EXTENSION_ID',
  chromeUpdateUrl: 'https://UPDATE-SERVER/deelwijzer.xml',
  firefoxId: 'deelwijzer@deelwijzer.nl',
  firefoxUrl: 'https://UPDATE-SERVER/deelwijzer.xpi',
};

/**
 * The policy files of Chrome and Edge on Linux, and the JSON of their group policies elsewhere: installs the extension,
 * pinned, and hands it its managed storage.
 */
export function chromiumPolicies(managed: object, { chromeId, chromeUpdateUrl }: Deployment, pin: object): object {
  return {
    ExtensionSettings: {
      [chromeId]: { installation_mode: 'force_installed', update_url: chromeUpdateUrl, ...pin },
    },
    '3rdparty': { extensions: { [chromeId]: withoutNulls(managed) } },
  };
}

/** The name of "keep its icon in sight" is the only thing in which Chrome and Edge differ here. */
export const PIN = { chrome: { toolbar_pin: 'force_pinned' }, edge: { toolbar_state: 'force_shown' } } as const;

/** Firefox's policies.json. */
export function firefoxPolicies(managed: object, { firefoxId, firefoxUrl }: Deployment): object {
  return {
    policies: {
      ExtensionSettings: {
        [firefoxId]: { installation_mode: 'force_installed', install_url: firefoxUrl, private_browsing: true },
      },
      '3rdparty': { Extensions: { [firefoxId]: withoutNulls(managed) } },
    },
  };
}

/**
 * For Windows without ADMX: one value a key under the extension's policy, lists and objects as JSON text, which is how
 * Chrome and Edge read them from the registry.
 */
export function registryFile(managed: object, { chromeId, chromeUpdateUrl }: Deployment): string {
  const roots = { Chrome: 'Google\\Chrome', Edge: 'Microsoft\\Edge' };
  const lines = Object.entries(roots).flatMap(([browser, root]) => {
    const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${root}`;
    return [
      `; ${browser}: installs it, and hands it its policy`,
      `[${key}\\ExtensionInstallForcelist]`,
      `"1"=${quoted(`${chromeId};${chromeUpdateUrl}`)}`,
      '',
      `[${key}\\3rdparty\\extensions\\${chromeId}\\policy]`,
      ...Object.entries(withoutNulls(managed) as object).map(([name, value]) => `${quoted(name)}=${inRegistry(value)}`),
      '',
    ];
  });
  return ['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n');
}

const inRegistry = (value: unknown): string => {
  if (typeof value === 'boolean') return `dword:0000000${Number(value)}`;
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
};
const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Chromium's schema knows no null, and drops the whole key over one. Left out means the same. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]));
}
