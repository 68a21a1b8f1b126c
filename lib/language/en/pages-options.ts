import type { Pages } from '../nl/pages.ts';

export const options: Pages['options'] = {
  title: 'Settings',
  saved: 'Saved.',
  byOrganisation: 'set by your organisation',

  you: {
    title: 'Who are you?',
    hint: 'This is how you stand in the log and in the note. Where the EPD says who is logged in, that goes first.',
    name: 'Name',
    function: 'Function',
    organisation: 'Organisation',
    kind: 'What kind of organisation do you work for?',
    confidentiality: 'Which confidentiality binds you?',
  },

  sites: {
    title: 'Which EPDs are guarded?',
    hint: 'A site profile says what counts as sharing in an EPD. It holds no client data and no program.',
    none: 'None yet. Open the EPD, click the icon of Deelwijzer and choose ‘Guard this EPD’.',
    list: 'Guarded EPDs',
    name: 'EPD',
    origins: 'Address',
    version: 'Profile',
    versionIs: (version, shares) => (shares === 0 ? 'general' : `version ${version}, ${shares} share actions`),
    state: 'Access',
    allowed: 'yes',
    notAllowed: 'no, not guarded',
    allow: 'Give access',
    export: 'Save',
    exportAs: 'Save as a file',
    add: 'Profile from a file',
    added: (name) => `${name} was added. Reload the EPD.`,
    notJson: '(file): is not JSON',
    refused: (file) => `${file} was not used. The earlier profiles stay. What is wrong with it:`,
  },

  language: {
    title: 'In which language?',
    label: 'Language',
    hint: 'For all screens of Deelwijzer.',
    browser: 'as the browser',
    nl: 'Nederlands',
    en: 'English',
  },

  policy: {
    title: 'What did your organisation set?',
    none: 'Nothing. You set everything above yourself.',
    hint: 'You cannot change this here. Ask your organisation where something is wrong.',
    organisation: 'Organisation',
    discloser: 'Discloser',
    language: 'Language',
    partners: 'Known partners',
    partner: 'Partner',
    kind: 'Kind',
    channel: 'Channel',
    ownBasis: 'May have it',
    checked: 'checked',
    notChecked: 'not checked',
    binding: 'What you cannot go against, save in an emergency',
  },
};
