import Papa from 'papaparse';
import type { Entry } from '../../disclosure/entry.ts';
import { type Outcome, outcomeOf } from '../history.ts';
import { type Cells, COLUMNS } from './columns.ts';
import { type CsvContext, type Row, type Writer, writerFor } from './context.ts';
import { disclosureCells } from './disclosure-row.ts';
import { neutralised } from './neutral.ts';
import {
  consentCells,
  eventCells,
  guardChangeCells,
  logChangeCells,
  oversightCells,
  passedByCells,
} from './other-rows.ts';

const BYTE_ORDER_MARK = '\ufeff';
const ROWS_A_PIECE = 500;

/**
 * The log as a table for a spreadsheet: one row an entry, in the order of the log, erased ones too. Text in pieces, to
 * be written as UTF-8 one after another. `rows` is gone through twice: what became of a disclosure stands further on.
 */
export function* csvOf(rows: readonly Row[], context: CsvContext): Generator<string, void> {
  const writer = writerFor(context, outcomesOf(rows, context.now));
  const { log, size, root } = context.checkpoint;
  const state: Cells = { log, checkpoint: `${size} ${root}` };
  yield BYTE_ORDER_MARK + lines([COLUMNS.map((column) => writer.words.header[column])]);
  for (let from = 0; from < rows.length; from += ROWS_A_PIECE) {
    yield lines(rows.slice(from, from + ROWS_A_PIECE).map((row) => cellsOf({ ...cells(row, writer), ...state })));
  }
}

/** Every text in quotes, so that no other separator than ours ends a cell. */
const lines = (table: (string | number)[][]): string =>
  `${Papa.unparse(table, { delimiter: ';', newline: '\r\n', quotes: (value) => typeof value === 'string' && value !== '' })}\r\n`;

const cellsOf = (said: Cells): (string | number)[] =>
  COLUMNS.map((column) => {
    const value = said[column];
    return typeof value === 'number' ? value : value == null || value === '' ? '' : neutralised(value);
  });

function cells({ index, entry }: Row, writer: Writer): Cells {
  if (entry === null) return { index, kind: writer.words.kind.erased };
  return {
    index,
    kind: kindOf(entry, writer),
    at: writer.when(entry.at),
    entryId: entry.id,
    ...ownCells(entry, writer),
  };
}

function ownCells(entry: Entry, writer: Writer): Cells {
  switch (entry.kind) {
    case 'disclosure':
      return disclosureCells(entry, writer);
    case 'event':
      return eventCells(entry, writer);
    case 'passed-by':
      return passedByCells(entry, writer);
    case 'guard-change':
      return guardChangeCells(entry, writer);
    case 'log-change':
      return logChangeCells(entry, writer);
    case 'oversight':
      return oversightCells(entry, writer);
    case 'consent':
      return consentCells(entry, writer);
  }
}

function kindOf(entry: Entry, { words: { kind } }: Writer): string {
  switch (entry.kind) {
    case 'disclosure':
      return kind.disclosure;
    case 'passed-by':
      return kind['passed-by'][entry.outcome];
    case 'event':
      return kind.event[entry.type];
    case 'guard-change':
      return kind['guard-change'][entry.type];
    case 'log-change':
      return kind['log-change'][entry.type];
    case 'oversight':
      return kind.oversight[entry.type];
    case 'consent':
      return kind.consent[entry.type];
  }
}

function outcomesOf(rows: readonly Row[], now: Date): Map<number, Outcome> {
  const told = new Map<number, Outcome>();
  for (const { entry } of rows) {
    if (entry?.kind === 'event' && entry.type === 'outcome') told.set(entry.about, entry.outcome);
  }
  const outcomes = new Map<number, Outcome>();
  for (const { index, entry } of rows) {
    if (entry?.kind !== 'disclosure') continue;
    const asRecorded = outcomeOf({ index, disclosure: entry, events: [] }, now);
    const open = asRecorded === 'under-way' || asRecorded === 'unknown';
    outcomes.set(entry.number, open ? (told.get(entry.number) ?? asRecorded) : asRecorded);
  }
  return outcomes;
}
