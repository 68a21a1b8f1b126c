import { describe, expect, test } from 'vitest';
import { type Attempt, compileProfile, type Gesture, recognise } from './recognise.ts';

const EPD = 'https://epd.example.nl';
const NO_PROFILE = compileProfile({ origins: [EPD], shares: [], neverShares: [] });

const attempt = (patch: Partial<Attempt>): Attempt => ({
  sink: 'fetch',
  url: `${EPD}/api/x`,
  method: 'POST',
  carriesData: true,
  ...patch,
});
const gesture = (name: string, intendsSharing = false, ageMs = 20): Gesture => ({ name, intendsSharing, ageMs });
const shares = (a: Attempt, g: Gesture | null = null, profile = NO_PROFILE) => recognise(a, g, profile, EPD).shares;

describe('without a profile', () => {
  test.each<[string, Attempt, Gesture | null]>([
    ['printing', attempt({ sink: 'print', url: null }), null],
    ['a made file', attempt({ sink: 'download-link', url: 'blob:x', makesFile: true }), null],
    ['a long text copied by script', attempt({ sink: 'clipboard', url: null, textLength: 300 }), null],
    [
      'a word copied by a button that says so',
      attempt({ sink: 'clipboard', url: null, textLength: 9 }),
      gesture('Kopieer', true),
    ],
    ['a mail with a text', attempt({ sink: 'external-scheme', url: 'mailto:a@example.nl?body=x' }), null],
    ['data for another site', attempt({ url: 'https://elders.example.com/in' }), null],
    ['a post after "Verstuur"', attempt({}), gesture('Verstuur', true)],
    ['a post to a sharing path', attempt({ url: `${EPD}/api/client/3/delen` }), null],
    [
      'an export link',
      attempt({ sink: 'navigation', method: 'GET', carriesData: false, url: `${EPD}/client/3/export` }),
      null,
    ],
    [
      'a link without a file name after "Download"',
      attempt({ sink: 'navigation', method: 'GET', carriesData: false, url: `${EPD}/b/7` }),
      gesture('Download brief', true),
    ],
    ...(
      [
        '/modules/PatientExport.php',
        '/Handlers/DownloadDocument.ashx?id=4',
        '/exportToExcel.do',
        '/letter_download/5',
        '/documenten/5?download=1',
        '/controller.php?document&retrieve&as_file=true',
        '/rapport?format=csv',
        '/rapport?actie=exporteren',
        '/fhir/Patient/3/$everything',
        '/fhir/Group/3/$export?_type=Patient',
      ] as const
    ).map((path): [string, Attempt, Gesture | null] => [
      `going to ${path}`,
      attempt({ sink: 'navigation', method: 'GET', carriesData: false, url: EPD + path }),
      gesture('Brief'),
    ]),
    [
      'a form that asks for a file',
      attempt({ sink: 'form-submit', method: 'GET', url: `${EPD}/rapport?van=1&format=xlsx` }),
      gesture('Maak'),
    ],
    [
      'a print view after "Afdrukken"',
      attempt({ sink: 'window-open', method: 'GET', carriesData: false, url: `${EPD}/dossier/3/pdf` }),
      gesture('Afdrukken', true),
    ],
    [
      'anything fetched after "Exporteer naar Excel"',
      attempt({ sink: 'navigation', method: 'GET', carriesData: false, url: `${EPD}/lijst` }),
      gesture('Exporteer naar Excel', true),
    ],
    ['a fax', attempt({ url: `${EPD}/api/fax` }), null],
    ['a whole record by FHIR', attempt({ url: `${EPD}/fhir/R4/Patient/3/$everything` }), null],
    ['a form to another site', attempt({ sink: 'form-submit', url: 'https://elders.example.com/' }), null],
    [
      'a file opened after "Download"',
      attempt({ sink: 'navigation', method: 'GET', carriesData: false, url: `${EPD}/b/7.pdf` }),
      gesture('Download', true),
    ],
  ])('%s is held', (_what, a, g) => {
    expect(shares(a, g)).toBe(true);
  });

  test.each<[string, Attempt, Gesture | null]>([
    ['saving a note', attempt({ url: `${EPD}/api/client/3/notities` }), gesture('Opslaan')],
    ['reading', attempt({ method: 'GET', carriesData: false }), gesture('Delen', true)],
    ...(
      [
        '/exports',
        '/downloads',
        '/client/3/delen',
        '/grote-export',
        '/documenten?type=pdf',
        '/fhir/Patient/3?_format=json',
        '/rapport?format=html',
        '/expertise',
        '/viewer?studie=4',
      ] as const
    ).map((path): [string, Attempt, Gesture | null] => [
      `going to ${path}`,
      attempt({ sink: 'navigation', method: 'GET', carriesData: false, url: EPD + path }),
      gesture('Lijst'),
    ]),
    [
      'a search form',
      attempt({ sink: 'form-submit', method: 'GET', url: `${EPD}/patienten?q=Vries&type=pdf` }),
      gesture('Zoek'),
    ],
    ['a record read by FHIR to show it', attempt({ method: 'GET', url: `${EPD}/fhir/Patient/3/$everything` }), null],
    ['a FHIR transaction', attempt({ url: `${EPD}/fhir/R4/` }), gesture('Opslaan')],
    ['a FHIR search by post', attempt({ url: `${EPD}/fhir/R4/Patient/_search` }), gesture('Zoek')],
    ['copying a note', attempt({ url: `${EPD}/api/notities` }), gesture('Kopieer vorige notitie', true)],
    ['searching by post', attempt({ sink: 'form-submit', url: `${EPD}/zoeken` }), gesture('Zoek')],
    ['an autosave while she presses "Verstuur"', attempt({ url: `${EPD}/api/autosave` }), gesture('Verstuur', true)],
    ['a sister host of the same EPD', attempt({ url: 'https://api.example.nl/notities' }), gesture('Opslaan')],
    ['a click long ago', attempt({}), gesture('Verstuur', true, 60_000)],
    [
      'cancelling a share form that posts',
      attempt({ sink: 'form-submit', url: `${EPD}/client/3/delen/annuleren` }),
      gesture('Annuleren'),
    ],
    [
      'going to the page with the share form',
      attempt({ sink: 'navigation', method: 'GET', carriesData: false, url: `${EPD}/client/3/delen` }),
      gesture('Delen met ketenpartner', true),
    ],
    [
      'a PDF that merely opens',
      attempt({ sink: 'window-open', method: 'GET', carriesData: false, url: `${EPD}/brief.pdf` }),
      gesture('Brief van 3 november'),
    ],
    ['a number copied', attempt({ sink: 'clipboard', url: null, textLength: 9 }), gesture('1042387')],
    [
      'an address to mail to, and nothing else',
      attempt({ sink: 'external-scheme', url: 'mailto:a@example.nl', carriesData: false }),
      null,
    ],
  ])('%s is not', (_what, a, g) => {
    expect(shares(a, g)).toBe(false);
  });
});

describe('with a profile', () => {
  const profile = compileProfile({
    origins: [EPD, 'https://brieven.example.org'],
    shares: [
      { label: 'Plan naar gemeente', url: '/plan/gemeente$', method: 'POST', hold: 'request' },
      { label: 'Naar apotheek', name: '^naar apotheek', hold: 'request' },
    ],
    neverShares: [{ url: '/echo$', hold: 'request' }],
  });

  test('what it names is held, under its name', () => {
    const found = recognise(attempt({ url: `${EPD}/client/3/plan/gemeente` }), null, profile, EPD);
    expect(found).toEqual({ shares: true, label: 'Plan naar gemeente', bound: true, ordinary: false });
  });

  test('what it names by the control is held while that click is fresh', () => {
    expect(shares(attempt({}), gesture('Naar apotheek De Linde'), profile)).toBe(true);
    expect(shares(attempt({}), gesture('Naar apotheek De Linde', false, 60_000), profile)).toBe(false);
  });

  test('what it says never shares goes before everything', () => {
    expect(shares(attempt({ url: `${EPD}/echo` }), gesture('Verstuur', true), profile)).toBe(false);
  });

  test('its own other origins are the EPD', () => {
    expect(shares(attempt({ url: 'https://brieven.example.org/concept' }), gesture('Opslaan'), profile)).toBe(false);
  });
});

test('an address is no site: another machine in the same network is elsewhere', () => {
  expect(recognise(attempt({ url: 'http://10.0.0.8/in' }), null, NO_PROFILE, 'http://10.0.0.7').shares).toBe(true);
});
