import { describe, expect, test } from 'vitest';
import { nameSays } from './names.ts';

const named = (name: string, more: { title?: string; isLink?: boolean; markup?: string } = {}) =>
  nameSays({ name, title: null, isLink: false, markup: '', ...more });

describe('names that share', () => {
  test.each([
    'Versturen naar Ziekenhuis Oost',
    'Verwijsbrief verzenden',
    'Brief verzenden',
    'Print overzicht',
    'Afdruk maken',
    'Druk af',
    'Exporteer naar Excel',
    'Opslaan als pdf',
    'Download ZIP',
    'Send to',
    'Share with family',
    'Fax',
    'Resend',
    'Refer',
    'Refer patient',
    'Transmit',
    'E-mail',
    'E-mail sturen',
    'Stuur door',
    'Doorsturen',
    'Inzenden',
    'Via ZorgMail',
    'Kopie naar huisarts',
    'Kopie aan verwijzer',
    'Copy to GP',
    'Delen met cliëntportaal',
    'Deel dossier',
    'Deel',
    'Vrijgeven aan patiënt',
    'Beschikbaar stellen voor ketenpartner',
    'Inzage geven',
    'Doorverwijzen',
    'Huisarts informeren',
    'Aanleveren bij register',
    'Melden bij Veilig Thuis',
    'Upload to portal',
    'Release to patient',
  ])('%s', (name) => {
    expect(named(name)).toEqual({ name, says: 'shares' });
  });
});

describe('names of daily work', () => {
  test.each([
    'Opslaan',
    'Overdracht',
    'Overdracht opslaan',
    'Brief maken',
    'Verwijsbrief',
    'Deel 2',
    'Onderdelen',
    'Aansturen',
    'Afdrukvoorbeeld',
    'Printerinstellingen',
    'Verzonden',
    'E-mailadres',
    'Referentie',
    'Reference range',
    'Referral',
    'Opslaan als concept',
    'Informatie',
    'Uploaden',
    'Aanmelden',
    'Bestand toevoegen',
    'Faxnummer',
    'Transparant',
  ])('%s', (name) => {
    expect(named(name)).toEqual({ name, says: null });
  });

  test.each(['E-mail', 'Mail (3)', 'Downloads', 'Exports'])('a link or tab that is called %s', (name) => {
    expect(named(name, { isLink: true }).says).toBeNull();
  });

  test('a row that tells of mailing is no button that mails', () => {
    const row = 'Huisarts De Wit: brief over de behandeling, gisteren gemaild, graag kopie sturen aan de collega';
    expect(named(row).says).toBeNull();
  });
});

test.each(['Kopieer vorige notitie', 'Afspraak kopiëren', 'Copy'])('%s copies, and that is all', (name) => {
  expect(named(name).says).toBe('copies');
});

test.each(['OK', 'Ja', 'Bevestigen', 'Volgende', 'Confirm', 'Yes', 'Next >'])('%s ends what was begun', (name) => {
  expect(named(name).says).toBe('confirms');
});

test.each(['Annuleren', 'Cancel', 'Sluiten', '×'])('%s gives it up', (name) => {
  expect(named(name).says).toBe('dismisses');
});

test('a tooltip counts beside the name', () => {
  expect(named('brief.pdf', { title: 'Downloaden' }).says).toBe('shares');
  expect(named('→', { title: 'Doorsturen naar collega' })).toEqual({ name: '→', says: 'shares' });
});

describe('a control without a name goes by its icon', () => {
  test.each([
    ['<button><i class="fa fa-print"></i></button>', 'print'],
    ['<button><i class="fa-solid fa-file-export"></i></button>', 'export'],
    ['<button><svg data-icon="download"></svg></button>', 'download'],
    ['<button><svg><use href="#icon-share"></use></svg></button>', 'share'],
    ['<button><span class="bi bi-printer"></span></button>', 'print'],
    ['<button><span class="glyphicon glyphicon-print"></span></button>', 'print'],
    ['<button><svg class="tabler-icon tabler-icon-file-download"></svg></button>', 'download'],
    ['<button><i class="fas fa-paper-plane"></i></button>', 'send'],
    ['<a data-action="export"></a>', 'export'],
  ])('%s', (markup, name) => {
    expect(named('', { markup })).toEqual({ name, says: 'shares' });
  });

  test.each([
    '<button><i class="fa fa-envelope"></i></button>',
    '<button><i class="fa fa-copy"></i></button>',
    '<button><i class="fa fa-fingerprint"></i></button>',
    '<button class="blueprint"></button>',
    '<svg><path d="M1 1"></path></svg>',
  ])('%s says nothing', (markup) => {
    expect(named('', { markup })).toEqual({ name: '', says: null });
  });

  test('but not where it has one', () => {
    expect(named('Importeren', { markup: '<i class="fa fa-file-export"></i>' }).says).toBeNull();
  });
});
