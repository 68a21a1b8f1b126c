import type { Pages } from '../nl/pages.ts';

export const lock: Pages['lock'] = {
  unlock: {
    window: 'Unlock the log',
    passphrase: 'Passphrase',
    button: 'Unlock',
    busy: 'Unlocking',
    passkey: (name) => `With passkey ${name}`,
    until: 'It stays open until you close the browser or lock it again yourself.',
    keeps: 'What you have filled in stays.',
    opened: 'The log is open. You can close this window.',
    lost: 'Lost your passphrase?',
  },
  problems: {
    wrong: 'This is not the passphrase of this log. Nothing has changed.',
    damaged: 'The lock is damaged: no passphrase opens it any more. Recording goes on as ever.',
    'no-passkey': 'The browser gave no passkey. Try again or use your passphrase.',
    failed: 'That did not work. Nothing has changed. Try again.',
  },
  locked: {
    title: 'The log is locked',
    holds: (count) =>
      count === 0
        ? 'There is no disclosure in it yet.'
        : count === 1
          ? 'There is 1 disclosure in it.'
          : `There are ${count} disclosures in it.`,
    why: 'Recording works without. To read what is in it, it asks for your passphrase.',
    waits: (count) =>
      count === 0
        ? 'What is open today shows once you have unlocked it.'
        : count === 1
          ? '1 thing waits for you. What it is shows once you have unlocked it.'
          : `${count} things wait for you. What they are shows once you have unlocked it.`,
  },
  officersOnly: {
    title: 'Your organisation can read this log, you cannot yet',
    why: 'You can read only what you recorded since the browser started. Set a passphrase, and you can also read back later what you record from now on.',
    set: 'Set a passphrase',
    show: 'See what can be read now',
  },
  open: {
    line: 'There is no lock on the log yet.',
    set: 'Lock it',
  },
  section: {
    title: 'Who can read your log?',
    hint: 'The lock protects what is on the disk: with a stolen laptop, a copy of your browser profile, or someone else on this computer. It does not help against someone who looks along or a program that reads along while it is open. How much you recorded and when can still be seen.',
    state: {
      open: 'There is no lock on it. Whoever can use this computer can read it.',
      locked: 'It is locked. Recording works without; reading asks for your passphrase.',
      unlocked: 'It is open until you close the browser or lock it. After that, reading asks for your passphrase.',
      'officers-only':
        'Your organisation can read it. You read only what you recorded since the browser started, until you set a passphrase.',
    },
    busy: 'At work',
    lockNow: 'Lock it now',
    set: 'Lock',
    setTitle: 'Set a passphrase',
    change: 'Change the passphrase',
    changeButton: 'Change',
    changed: 'The new passphrase holds.',
    current: 'Passphrase of now',
    next: 'New passphrase',
    again: 'Once more',
    rule: (least) =>
      `At least ${least} characters. A few words that only you would put together are easiest to remember.`,
    tooShort: (least) => `This is too short. Take at least ${least} characters.`,
    notSame: 'The two are not the same.',
    nobody: (officers) =>
      officers
        ? 'Nobody can restore this passphrase for you, not even your organisation. If you lose it, you can no longer read what it locks. Your organisation can.'
        : 'Nobody can restore this passphrase for you. If you lose it, nobody can read what it locks any more. Recording still works then.',
    passkeysEnd: 'Passkeys end with it; add them again.',
    working: 'Everything is being encrypted anew. You can go on working; if you close this page, it goes on by itself.',
    lostTitle: 'Lost your passphrase?',
    lost: (officers) =>
      officers
        ? 'Then begin with a new one. What is locked now stays closed to you; your organisation can still read it. The new one opens what you record from now on.'
        : 'Then begin with a new one. What is locked now stays closed. The new one opens what you record from now on.',
    lostButton: 'Begin with a new one',
    passkeys: 'Passkeys',
    passkeyHint: 'Unlock with your finger, face, PIN or key instead of your passphrase.',
    noPasskeys: 'This browser lets no extension use a passkey. The passphrase always works.',
    addPasskey: 'Add a passkey',
    addPasskeyButton: 'Add',
    passkeyName: 'Name of the passkey',
    passkeyNamed: 'Deelwijzer',
    removePasskey: 'Remove',
    removePasskeyNamed: (name) => `Remove passkey ${name}`,
    officers: 'Your organisation also lets these people read it',
    noOfficers: 'Your organisation has set nobody who can read along.',
  },
};
