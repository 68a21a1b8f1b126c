import type { ReduceFiles } from '../nl/reduce-files.ts';

const counted = (one: string, several: string) => (count: number) => (count === 1 ? `1 ${one}` : `${count} ${several}`);
const listed = (pages: readonly number[]) =>
  pages.length < 2 ? pages.join('') : `${pages.slice(0, -1).join(', ')} and ${pages.at(-1)}`;

export const reduceFiles: ReduceFiles = {
  size: (bytes) =>
    bytes < 1024
      ? `${bytes} B`
      : bytes < 1_048_576
        ? `${Math.round(bytes / 1024)} kB`
        : `${(bytes / 1_048_576).toFixed(1)} MB`,
  pages: {
    title: (file) => `Which pages of ${file} go along?`,
    keys: 'Arrows: to another page. Space: take it out or put it back. Enter: larger or smaller.',
    count: (kept, all) => (kept === all ? `All ${all} go along.` : `${kept} of ${all} go along.`),
    single: 'There is one page, and it goes along.',
    page: (number) => `Page ${number}`,
    stays: 'taken out',
    unread: 'Scanned or drawn: Deelwijzer cannot read this. Look at this page yourself.',
    empty: 'An empty page.',
    picture: 'There is a picture on it too.',
    refused: {
      unlike:
        'Deelwijzer cannot take pages out of this file without changing the others. Leave out the whole file, or leave it whole.',
      broken: 'This file is damaged. Leave out the whole file, or leave it whole.',
      encrypted: 'This file has a password. Leave out the whole file, or leave it whole.',
      'too-large': 'This file is too large to take pages out of it. Leave out the whole file, or leave it whole.',
    },
    lastOne: 'One page has to stay. Otherwise leave out the whole file.',
    all: 'Put all pages back',
    larger: (number) => `Page ${number} larger`,
    smaller: (number) => `Page ${number} smaller`,
    drawing: 'The preview is being drawn.',
    noPreview: 'No preview',
    beside: 'Goes along when you take nothing out, although it is on no page:',
    besideOut: 'Leave them out',
    besideBack: 'Let them go along after all',
    besideGone: 'The properties and attachments of the file do not go along.',
    clean: 'What you take out is really gone. The properties and attachments of the file do not go along then either.',
    found: {
      name: counted('name', 'names'),
      location: counted('address or place', 'addresses or places'),
      date: counted('date', 'dates'),
      age: counted('age', 'ages'),
      bsn: counted('BSN', 'BSNs'),
      id: counted('number', 'numbers'),
      institution: counted('institution', 'institutions'),
      phone: counted('phone number', 'phone numbers'),
      email: counted('e-mail address', 'e-mail addresses'),
      url: counted('web address', 'web addresses'),
      medication: counted('medicine', 'medicines'),
      diagnosis: counted('diagnosis', 'diagnoses'),
    },
  },
  looked: {
    why: {
      image: 'A picture. Deelwijzer cannot read what is on it.',
      scanned: (pages) =>
        pages.length === 1
          ? `Page ${listed(pages)} is scanned or drawn. Deelwijzer cannot read what is on it.`
          : `Pages ${listed(pages)} are scanned or drawn. Deelwijzer cannot read what is on them.`,
      unread: 'Deelwijzer cannot read this file.',
      broken: 'This file is damaged, or of a kind that Deelwijzer does not know.',
      encrypted: 'This file has a password. Deelwijzer cannot read it.',
      'too-large': 'This file is too large to read.',
    },
    open: 'Open it to look',
    close: 'Close',
    elsewhere: 'Deelwijzer cannot show it here. Look at it in the EPD.',
    shown: (name) => `Picture ${name}`,
    leaveOut: 'Leave out',
    putBack: 'Put back',
    of: (act, name) => `${act}: ${name}`,
    gone: 'This does not go along.',
    looked: 'I have looked at it; it may go like this',
    recorded: 'That you confirm this is recorded in the log.',
  },
};
