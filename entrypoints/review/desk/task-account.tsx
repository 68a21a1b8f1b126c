import { useEffect, useRef, useState } from 'react';
import { DeskDetail } from '../../../components/desk/DeskDetail.tsx';
import { useTexts } from '../../../components/shared/texts.ts';
import type { DeskFoundOne } from '../../../lib/desk/source.ts';
import type { EntryRef } from '../../../lib/oversight/case.ts';
import type { TabProps } from './tab-props.ts';

interface TaskAccountProps extends Pick<TabProps, 'desk' | 'known' | 'now' | 'onRecord'> {
  readonly task: EntryRef;
}

/** The whole account of what is to be judged. That she looked at it is put in her own log. */
export function TaskAccount({ task, desk, known, now, onRecord }: TaskAccountProps) {
  const { worklist } = useTexts().pages.checking;
  const [found, setFound] = useState<DeskFoundOne | 'gone' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const record = useRef(onRecord);
  record.current = onRecord;
  const { log, number } = task;
  useEffect(() => {
    let current = true;
    setFound(null);
    void (async () => {
      const ref = await desk.source.refOf({ log, number });
      const one = ref === null ? null : await desk.source.history(ref);
      if (!current) return;
      setFound(one ?? 'gone');
      if (one?.state === 'readable') void record.current({ type: 'opened', ...one.id });
    })();
    return () => {
      current = false;
    };
  }, [desk, log, number]);
  if (found === null) return <p className="quiet">{worklist.loading}</p>;
  const shownLog = found === 'gone' ? undefined : known.logs[found.order - 1];
  if (found === 'gone' || !shownLog) return <p className="notice">{worklist.gone}</p>;
  return <DeskDetail found={found} log={shownLog} now={now} heading={heading} />;
}
