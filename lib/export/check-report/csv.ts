import Papa from 'papaparse';
import { pageTextsFor } from '../../language/pages.ts';
import { neutralised } from '../csv/neutral.ts';
import { methodOf } from './method.ts';
import type { CheckReport } from './report.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** The same for a spreadsheet: the method on top, a line for each thing that it says, then a row for each disclosure. */
export function checkReportCsv(report: CheckReport): string {
  const { group, lines, language, made } = report;
  const { checking, signals } = pageTextsFor(language).pages;
  const { paper, worklist, day } = checking;
  const { columns } = paper;
  const head = [
    columns.log,
    columns.number,
    columns.at,
    columns.clinician,
    columns.recipient,
    columns.finding,
    columns.note,
    columns.judgedAt,
    columns.by,
    columns.signals,
  ];
  const rows = group.tasks.map(({ log, number, standing }, place) => {
    const line = lines[place];
    return [
      log,
      number,
      line?.at ?? '',
      line?.clinician ?? worklist.gone,
      line?.recipient ?? '',
      standing ? worklist.findings[standing.finding] : paper.notLooked,
      standing?.note ?? '',
      standing?.at ?? '',
      standing?.by ?? '',
      (line?.signals ?? []).map((family) => signals.families[family].name).join(', '),
    ];
  });
  const method = methodOf(report, checking).map(({ label, value }) => [label, value ?? '']);
  return (
    BYTE_ORDER_MARK +
    [table([[paper.title, day(made.slice(0, 10))], ...method]), table([head, ...rows])].join('\r\n\r\n') +
    '\r\n'
  );
}

const table = (rows: readonly (readonly (string | number)[])[]): string =>
  Papa.unparse(
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : neutralised(cell)))),
    { delimiter: ';', newline: '\r\n', quotes: (value) => typeof value === 'string' && value !== '' },
  );
