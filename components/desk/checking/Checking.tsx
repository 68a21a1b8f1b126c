import { useState } from 'react';
import type { PageTexts } from '../../../lib/language/pages.ts';
import { TextsProvider } from '../../shared/texts.ts';
import { Report, type ReportKind } from './Report.tsx';
import { Sample, type SampleProps } from './Sample.tsx';
import { Signals, type SignalsProps } from './Signals.tsx';
import { Worklist, type WorklistProps } from './Worklist.tsx';
import '../../shared/controls.css';
import './checking.css';

export interface CheckingProps extends SampleProps, SignalsProps, Omit<WorklistProps, 'open' | 'onOpen'> {
  readonly texts: PageTexts;
  readonly onReport: (group: string, kind: ReportKind) => Promise<string>;
}

/** The periodic check: what is worth a look, samples, the worklist with a judgement for each, and the report. */
export function Checking(props: CheckingProps) {
  const { texts, groups, shownOf, onJudge, account, onReport } = props;
  const { title, worklist } = texts.pages.checking;
  const [open, setOpen] = useState('');
  const group = groups.find(({ id }) => id === open) ?? groups[0];
  return (
    <TextsProvider value={texts}>
      <div className="checking">
        <h2 className="unseen">{title}</h2>
        <div className="checking-side">
          <Sample populationOf={props.populationOf} revision={props.revision} onDraw={props.onDraw} />
          <Signals signals={props.signals} onShow={props.onShow} onList={props.onList} />
        </div>
        <section className="worklist" aria-labelledby="worklist-heading">
          <div className="worklist-head">
            <h3 id="worklist-heading">{worklist.heading}</h3>
            <Report
              possible={group !== undefined}
              onReport={(kind) => (group ? onReport(group.id, kind) : Promise.resolve(''))}
            />
          </div>
          <Worklist
            groups={groups}
            open={group?.id ?? ''}
            onOpen={setOpen}
            shownOf={shownOf}
            onJudge={onJudge}
            account={account}
          />
        </section>
      </div>
    </TextsProvider>
  );
}
