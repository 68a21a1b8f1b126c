import type { practice as practiceNl, welcome as welcomeNl } from '../nl/pages-welcome.ts';

export const welcome: typeof welcomeNl = {
  title: 'Welcome to Deelwijzer',
  what: 'When you are about to share something about a client in your EPD, Deelwijzer holds it for a moment. You say in one sentence to whom and why, you read what is allowed, and then it goes on or it does not. It is in your log at once.',
  steps: 'Four short steps. Each can be done later too, in the settings.',
  done: 'done',
  byOrganisation: 'Your organisation has set this already.',

  you: {
    title: '1. Who are you?',
    hint: 'This is how you appear in your log and in the note for the record.',
  },

  epd: {
    title: '2. Which EPD?',
    hint: 'Deelwijzer looks on there and nowhere else. Your browser asks you for access to this one address.',
    address: 'Address of your EPD',
    addressHint: 'Paste it from the address bar, for instance https://epd.example.org',
    guard: 'Guard this EPD',
    notAnAddress: 'This is not a web address. Copy it from the address bar of your EPD.',
    refused: (name) => `Without access Deelwijzer cannot guard ${name}. You can try again.`,
    failed: 'That did not work. Nothing has changed. Try again.',
    guarded: (name) => `${name} is guarded. Was it open already? Then reload it.`,
    notAllowed: (name) => `${name} is not guarded yet: Deelwijzer has no access to it.`,
    allow: 'Give access',
    open: (name) => `Open ${name}`,
    orThere: 'Or open your EPD, click Deelwijzer’s icon and choose ‘Guard this EPD’.',
    another: 'Add another EPD',
  },

  lock: {
    title: '3. Who can read your log?',
    hint: 'What you record stays on this computer. With a passphrase nobody else can read it.',
    later:
      'If you do this later, whoever can use this computer can read your log too. Deelwijzer keeps saying so until there is a lock on it.',
  },

  practise: {
    title: '4. Practise once',
    hint: 'With an invented client. Nothing leaves, and nothing goes into your log.',
    start: 'Start practising',
  },

  close: 'That is all. You can close this tab and get to work.',
  settings: 'All settings',
  again: 'First steps and practice',
};

export const practice: typeof practiceNl = {
  title: 'Practice',
  banner: 'Practice: the client is invented, nothing leaves and nothing goes into your log.',
  story: 'In the EPD you clicked ‘Share with municipality’. This is what you see then.',
  how: [
    'The first blank waits for you. Type, or choose with the arrows, and take it with Enter.',
    'Tab goes to the next blank. Below the sentence you read what is allowed, and what would be.',
    'Ctrl+Enter discloses. Esc closes what is open; Esc once more: do not disclose.',
  ],
  label: 'Share with municipality',
  partner: 'municipality of Exampletown, social support desk',
  purpose: 'the application for support',
  questions: [
    ['Does the client keep to the treatment?', 'Yes, every week since March.'],
    ['What goes well at home?', 'Cooking and shopping do, mail and money do not.'],
    ['How much support would fit?', 'Two mornings a week.'],
  ],
  released: 'That was a disclosure',
  withheld: 'You did not disclose',
  nothing:
    'As this was practice, nothing was sent and nothing was recorded. In earnest it gets a number in your log, and in the EPD it goes on at once, or does not.',
  note: 'This note you then put into the record with one key',
  again: 'Once more',
  back: 'Back to the first steps',
};
