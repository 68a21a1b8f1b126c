import type { PresetTexts } from '../nl/presets.ts';

export const presets: PresetTexts = {
  row: 'Usual:',
  group: 'Usual disclosures',
  key: 'Alt V',
  taken: (name) => `Filled in as “${name}”. Check whether it is so this time.`,
  undo: 'Undo',
  keep: 'keep as a usual disclosure',
  why: 'Partner, purpose and what you share. Never the client or the consent.',
  name: 'Name',
  save: 'Keep',
  cancel: 'Never mind',
  kept: (name) => `Kept as “${name}”.`,
  problem: {
    name: 'Choose a name of 60 characters at most that does not name the client.',
    'too-many': 'There are 50 usual disclosures already. Remove one in Settings first.',
    failed: 'It could not be kept. Try again.',
  },
  list: {
    title: 'Usual disclosures',
    hint: 'What you often share in the same way. It fills in the sentence; you check it. Keep one after recording, or from the log.',
    all: 'List of usual disclosures',
    none: 'You have not kept any yet.',
    name: 'Name',
    to: 'To',
    purpose: 'Purpose',
    ofOrganisation: 'from your organisation',
    remove: 'Remove',
  },
};
