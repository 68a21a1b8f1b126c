import type { erasing as Erasing, papers as Papers, takeAway as TakeAway } from '../nl/pages-papers.ts';

export const papers: typeof Papers = {
  title: 'Papers',
  makes: {
    'without-consent': 'Form for discussing without consent',
    consent: 'Consent form',
    'client-account': 'Account for the client',
    'meeting-report': 'Coded report',
    cover: 'Cover page',
  },
  fits: 'Fits this disclosure',
  forWhom: 'For which recipient',
  busy: 'Working …',
  made: (file) => `Made: ${file}. What the log does not know is an open line.`,
  account: (heldBack, firstHeard) =>
    [
      heldBack > 0 &&
        `${heldBack} ${heldBack === 1 ? 'entry was' : 'entries were'} left out: the client may not see ${heldBack === 1 ? 'it' : 'them'} yet.`,
      firstHeard > 0 && `Of ${firstHeard} it is not on record that the client knew. Tell before you hand this out.`,
    ]
      .filter(Boolean)
      .join(' '),
  nothingToTell: 'There is nothing to tell the client about this yet.',
  mustRead: 'Read the report before you hand it out: a nickname or an address may still be in it.',
};

export const takeAway: typeof TakeAway = {
  title: 'Take along, verify, put back',
  which: 'Which log',
  log: (id, grows, size) => `${id.slice(0, 8)}${grows ? ' (this one grows)' : ' (earlier)'}, ${size} entries`,
  save: 'Take along',
  csv: 'Spreadsheet (CSV)',
  fhir: 'FHIR',
  bundle: 'Bundle for the privacy officer',
  bundleFor: 'Bundle for whom',
  readableByAll: 'readable by whoever has the file',
  onlyFor: (name) => `only for ${name} (encrypted)`,
  warning:
    'What you take along is outside the lock of this log from then on. A bundle is also a backup and a witness: who holds it can see whether anything was altered later.',
  saved: (file) => `Made: ${file}.`,
  check: 'Verify',
  checkNow: 'Verify the whole log',
  note: 'Paste a note from the record. You see which entry it belongs to, and whether that still holds.',
  noteLabel: 'Note from the record',
  noStamp: 'There is no state of a log in this text. Take the last line of the note too.',
  putBack: 'Put back',
  putBackHint:
    'Put a bundle back on a new computer. That is possible as long as no disclosure was recorded here. The bundle is verified first.',
  chooseBundle: 'Choose a bundle',
  putBackDone: (entries) => `${entries} entries put back. New entries go into a log that goes on from it.`,
  putBackRefused: {
    'already-here': 'This log is here already. Nothing was changed.',
    'not-empty': 'Disclosures were recorded here already, with numbers of their own. Nothing was changed.',
    'not-in-order': 'This bundle is not in order. Nothing was changed.',
    'not-one': 'This file is no bundle that can be read here. Nothing was changed.',
  },
  locked: 'Unlock the log first.',
  failed: 'That did not work. Nothing was changed. Try again.',
  headline: {
    inOrder: (entries, since) => `${entries === 1 ? '1 entry' : `${entries} entries`}, unchanged since ${since}`,
    outside: { note: 'a note in the record', bundle: 'a bundle', feed: 'the audit repository' },
    lastOutside: (where, index, at) =>
      `; the last state outside this computer is in ${where} (up to entry ${index}, ${at}).`,
    noneOutside: '; no state is outside this computer yet, so nobody can tell whether its end is still there.',
    wrong: 'This log is not in order.',
    empty: 'There is nothing in this log yet.',
  },
  marks: { holds: 'Holds', wrong: 'Does not hold', note: 'Note' },
};

export const erasing: typeof Erasing = {
  button: 'Erase the content …',
  title: 'Erase the content',
  hint: 'Only after a granted request for destruction, or once the term has passed. The content of this disclosure, and all that was recorded about it, is gone here for good. That there was an entry, and that it was erased, stays. Bundles and notes that are elsewhere already do not disappear.',
  why: 'Why (who asked, who decided)',
  sure: 'Erase for good',
  cancel: 'Do not erase',
  done: (number) => `The content of disclosure ${number} was erased.`,
  expired: (disclosures, consents) => {
    const what = [
      disclosures > 0 && (disclosures === 1 ? '1 disclosure' : `${disclosures} disclosures`),
      consents > 0 && (consents === 1 ? '1 consent' : `${consents} consents`),
    ].filter((some) => some !== false);
    return `At the end of the term: ${what.join(' and ')}`;
  },
  expiredHint: (numbers) => `These are disclosures ${numbers}.`,
  eraseExpired: 'Erase the content of these',
};
