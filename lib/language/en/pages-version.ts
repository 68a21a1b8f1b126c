import type { version as nl } from '../nl/pages-version.ts';

export const version: typeof nl = {
  newer: {
    title: 'Deelwijzer is older than your log',
    what: 'This browser has an earlier version of Deelwijzer than the one that kept your log. Nothing is lost, and nothing is changed.',
    meanwhile:
      'Until it is updated, Deelwijzer holds what you want to share. You can decide not to disclose, but you cannot disclose.',
    how: 'Update Deelwijzer on your browser’s extensions page, or ask your administrator.',
  },
  updated: (version) => `Deelwijzer was updated to version ${version}.`,
  reload: 'Reload the EPD if it was open already: until then nothing leaves it.',
  seen: 'Seen',
};
