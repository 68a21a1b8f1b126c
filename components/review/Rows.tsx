import { memo } from 'react';
import type { Line } from '../../lib/review/line.ts';
import type { Source } from '../../lib/review/source.ts';
import { LogRow, type RowsOf } from '../log-list/LogRow.tsx';
import { useSeenLines } from '../log-list/use-answers.ts';

const numberOf = ({ number }: Line) => number;
const Row = memo(LogRow);

/** The rows of one log, newest first. */
export function Rows({ seen, source, revision, active, opened, now, onOpen }: RowsOf<Source>) {
  const ids = seen.map(({ id }) => id);
  const lineOf = useSeenLines(source, numberOf, ids, revision);
  return seen.map((one) => (
    <Row
      key={one.id}
      {...one}
      number={one.id}
      line={lineOf(one.id)}
      active={one.place === active}
      opened={one.id === opened}
      now={now}
      onOpen={onOpen}
    />
  ));
}
