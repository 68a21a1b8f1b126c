import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { pagesOf } from '../../../tests/forms/pdf-text.ts';
import type { Oversight } from '../../disclosure/oversight-entry.ts';
import { worklistOf } from '../../oversight/worklist.ts';
import { checkReportCsv } from './csv.ts';
import { checkReportPdf } from './paper.ts';
import type { CheckReport } from './report.ts';

const log = 'a1b2c3d4'.repeat(4);
const base = {
  schema: 2,
  kind: 'oversight',
  id: crypto.randomUUID(),
  at: '2026-11-02T09:00:00Z',
  by: 'F. Gegevens',
} as const;
const own: Oversight[] = [
  {
    ...base,
    type: 'sampled',
    sample: crypto.randomUUID(),
    method: 'risk-weighted',
    seed: '412',
    size: 2,
    of: 552,
    from: '2026-01-01',
    to: null,
    entries: [
      { log, number: 3 },
      { log, number: 12 },
    ],
  },
  {
    ...base,
    type: 'judged',
    sample: null,
    log,
    number: 3,
    entry: crypto.randomUUID(),
    finding: 'question',
    note: '=Waarom was dit nodig?',
  },
];
const report: CheckReport = {
  group: worklistOf(own, [])[0]!,
  lines: [
    { at: '2026-03-02T10:00:00Z', clinician: 'D. Fictief', recipient: 'het loket', signals: ['whole-record'] },
    null,
  ],
  logs: 6,
  organisation: 'GGZ De Linde',
  made: '2026-11-29T12:00:00Z',
  language: 'nl',
};

test('on paper: the method, so that it can be done again, and what was found', async () => {
  const text = (await pagesOf(await checkReportPdf(report))).join(' ').replace(/\s+/g, ' ');
  for (const said of [
    'GGZ De Linde',
    '2 van 552 verstrekkingen',
    '1 januari 2026',
    'Naar risico gewogen zonder teruglegging',
    'elke verstrekking 1; per signaal erbij: 1 (om te weten), 3',
    '412',
    'F. Gegevens',
    '1 van 2 bekeken',
    '1 (50%)',
    'Heel dossier verstrekt: 1',
    'a1b2c3d4',
    'vraag aan behandelaar',
    '=Waarom was dit nodig?',
    'nog niet bekeken',
  ])
    expect(text).toContain(said);
});

test('as a table: nothing that a spreadsheet takes for a formula', () => {
  const text = checkReportCsv(report);
  const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { delimiter: ';' });
  expect(errors).toEqual([]);
  expect(text.startsWith('\ufeff')).toBe(true);
  const rows = data.filter(([first]) => first === log);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain("'=Waarom was dit nodig?");
  expect(data.some(([label, value]) => label === 'Startgetal' && value === '412')).toBe(true);
});
