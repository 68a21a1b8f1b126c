// biome-ignore-all lint/a11y: a table of which only a part is drawn; the grid has the one focus and all the keys
import { memo } from 'react';
import type { DeskLine, DeskSource, LogOnDesk } from '../../lib/desk/source.ts';
import { LogRow, type LogRowProps, type RowsOf, Said } from '../log-list/LogRow.tsx';
import { useSeenLines } from '../log-list/use-answers.ts';
import { useTexts } from '../shared/texts.ts';
import { labelOf } from './label.ts';

interface DeskRowsProps extends RowsOf<DeskSource> {
  readonly logs: readonly LogOnDesk[];
  readonly asColumns: boolean;
}

const refOf = ({ ref }: DeskLine) => ref;

/** The rows of all logs on the desk. */
export function DeskRows({ seen, source, logs, revision, active, opened, ...rest }: DeskRowsProps) {
  const ids = seen.map(({ id }) => id);
  const lineOf = useSeenLines(source, refOf, ids, revision);
  return seen.map((one) => {
    const line = lineOf(one.id);
    return (
      <DeskRow
        key={one.id}
        {...one}
        {...rest}
        read={line}
        from={line && logs[line.order - 1]}
        active={one.place === active}
        opened={one.id === opened}
      />
    );
  });
}

interface DeskRowProps extends LogRowProps {
  /** Absent until it has been read. */
  readonly read: DeskLine | undefined;
  readonly from: LogOnDesk | undefined;
  readonly asColumns: boolean;
}

const DeskRow = memo(function DeskRow({ read, from, asColumns, ...row }: DeskRowProps) {
  const { desk } = useTexts().pages;
  const line = read?.line;
  return (
    <LogRow
      {...row}
      line={line}
      number={line?.number}
      log={from?.log}
      marked={read?.marked ? { why: desk.marked } : undefined}
    >
      <span role="gridcell" className="clinician">
        {from?.clinician}
      </span>
      {asColumns ? <Parts line={read} /> : <Said line={line} />}
    </LogRow>
  );
});

function Parts({ line }: { readonly line: DeskLine | undefined }) {
  const texts = useTexts();
  const parts = line?.parts;
  const cell = (name: 'ground' | 'scope' | 'verdict') => {
    const value = parts?.[name];
    return value ? labelOf(name, value, texts) : '';
  };
  const cells = {
    client: parts?.client,
    recipient: parts?.recipient,
    ground: cell('ground'),
    scope: cell('scope'),
    verdict: cell('verdict'),
  };
  return Object.entries(cells).map(([name, value]) => (
    <span key={name} role="gridcell" className={name === 'recipient' ? 'said' : 'part'}>
      <span className="clamped">{value}</span>
    </span>
  ));
}
