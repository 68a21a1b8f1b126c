import type { VerifyTexts } from '../../verify/texts.ts';

const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

export const verify: VerifyTexts = {
  date: (instant) => day.format(new Date(instant)),
  title: (log, name) => `Log ${log.slice(0, 8)} (${name})`,
  holds: {
    counts: ({ entries: all, disclosures, events, others }, first, last) =>
      `${entries(all)}: ${disclosures} ${disclosures === 1 ? 'disclosure' : 'disclosures'}, ${events} ${events === 1 ? 'event' : 'events'} about ${disclosures === 1 ? 'it' : 'them'}, ${others} ${others === 1 ? 'other' : 'others'}${first === null ? '' : `; from ${first} to ${last}`}.`,
    entries: 'Every entry that is there is still exactly as it was written.',
    order: (last) => `From entry 0 to entry ${last} nothing was left out, added, replaced or moved.`,
    signed: (key) => `The last state is signed with the key of this log (fingerprint ${key}).`,
    erased: (count) =>
      `The content of ${entries(count)} was erased. The log itself says when and why, and the rest can still be checked.`,
    locked: (count) =>
      `${entries(count)} are locked. Whether their content is right can be said once the log is open; that they are there, and where, was checked.`,
    heldOutside: (notes, bundles, feeds) =>
      `The ${notes + bundles + feeds} earlier states that by this file's own word had left the computer fit it (notes: ${notes}, bundles: ${bundles}, audit repository: ${feeds}).`,
    continues: (log, reason, damage) =>
      `This log goes on from ${log === null ? 'another log' : `log ${log.slice(0, 8)}`}${reasons[reason] ?? ''}${damage.length === 0 ? '' : ` (${damage.join('; ')})`}. Verify that log too.`,
    older: (name) => `This is an earlier state of the log in ${name}. The two fit.`,
  },
  problem: {
    'entry-altered': (at) => `Entry ${at} was altered after it was written.`,
    'entry-damaged': (at) => `The content of entry ${at} can no longer be read. That it was there is certain.`,
    'not-an-entry': (at, detail) =>
      `Entry ${at} is no entry as Deelwijzer writes them${detail ? ` (it is about: ${detail})` : ''}.`,
    'entry-from-the-future': (at) =>
      `Entry ${at} was written by a newer Deelwijzer. Verify this file with that version.`,
    'erased-unaccounted': (at) =>
      `The content of entry ${at} is missing, and the log does not say that it was erased. If another log goes on from this one, give that too.`,
    'erased-still-there': (at) => `The log says that entry ${at} was erased, but its content is still there.`,
    'entry-missing': (at, detail) =>
      Number(detail) > 1 ? `From entry ${at} on, ${detail} entries are missing.` : `Entry ${at} is missing.`,
    'entry-twice': (at) => `Entry ${at} is there twice.`,
    'entries-reordered': (at) => `Entry ${at} is in the wrong place.`,
    'numbers-broken': (at, detail) =>
      `At entry ${at} the numbers of the disclosures do not go on (${detail?.replace(', ', ' and then ')}).`,
    'about-nothing': (at, detail) => `Entry ${at} is about disclosure ${detail}, which was not there then.`,
    'size-differs': (at, detail) => `The signed state is of ${entries(at ?? 0)}; there are ${detail}.`,
    'root-differs': (at) => `The entries together are not what was signed at ${entries(at ?? 0)}.`,
    'not-a-checkpoint': (at) =>
      at === null ? 'The signed state is missing or unreadable.' : `The state at ${entries(at)} is unreadable.`,
    'other-log': () => 'The signed state is of another log.',
    'wrong-key': () => 'The state is signed with a key that is not of this log.',
    'signature-wrong': () => 'The signature under the state is wrong.',
    'header-altered': () => 'The number of this log does not belong to its beginning and its key.',
    fork: (at) =>
      `At ${entries(at ?? 0)} another state was signed than this file gives. So there are two versions of this log, or something in it was altered.`,
    'end-missing': (at) =>
      `There is a state of ${entries(at ?? 0)}, and there are not that many. The end of the log is missing, or this is an old copy.`,
    'note-of-nothing': () => 'The note points at an entry that is not there.',
  },
  more: (count) => `And ${count} other faults.`,
  refused: {
    'not-a-bundle': () => 'This is no bundle of Deelwijzer, or it is too damaged to be read.',
    'cut-short': () => 'This file ends in the middle. Ask for the bundle again.',
    'too-large': () => 'This file holds a piece larger than a bundle can have. It was not read on.',
    'from-the-future': (detail) => `This file was made by a newer Deelwijzer (${detail}). Verify it with that version.`,
    malformed: (detail) => `This file holds something that does not belong in a bundle (${detail}).`,
  },
  stranger: 'There is no log in this, and no state of a log, of Deelwijzer.',
  encrypted: 'This file is encrypted. Give your key file too: --identity FILE.',
  stamp: {
    belongs: (index, number, size) =>
      number === null
        ? `This state of ${entries(size)} fits this log.`
        : `This note belongs to entry ${index} of this log: disclosure ${number}. When it was made there were ${entries(size)}, and they are still there as they were.`,
    asFiled: 'The text is to the letter the one on record.',
    notAsFiled: 'The text is not to the letter the one on record. It may have been edited in the file.',
    withoutLog: (log) => `This belongs to log ${log.slice(0, 8)}. Give the bundle of that log too.`,
  },
  notProved: {
    heading: 'What this does not prove:',
    end: (last, seen) =>
      `That there was nothing after entry ${last}. ${
        seen === null
          ? 'Only someone who holds a later state can tell: a note in the file, another bundle, or the audit repository. None of these was given.'
          : `What was given reaches to entry ${seen - 1}: up to there nothing was cut off.`
      }`,
    key: 'That nobody made the whole bundle anew. Who can reach the browser data on the computer can reach the key too. The more witnesses from outside, the less that is possible.',
    truth: 'That what was filled in is right. Proved is only that it has stood there like this since it was written.',
    all: 'That everything that was shared was also recorded.',
  },
  inOrder: 'In order.',
  notInOrder: 'Not in order.',
};

const reasons: Record<string, string> = {
  damaged: ', which was damaged',
  'cut-off': ', whose end was gone',
  unreadable: ', which could no longer be opened',
  'read-back': ', which was read back from a bundle',
};
