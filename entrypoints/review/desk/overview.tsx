import { Charts } from '../../../components/desk/charts/Charts.tsx';
import { behindValue } from '../../../lib/desk/behind.ts';
import type { TabProps } from './tab-props.ts';
import { useOverseen } from './use-overseen.ts';

/** The charts of all that is on the desk; a bar shows what is behind it among the lines. */
export function Overview(props: TabProps) {
  const overseen = useOverseen(props);
  const { texts, onShow } = props;
  if (overseen === null)
    return (
      <p role="status" className="loading quiet">
        {texts.pages.desk.loading}
      </p>
    );
  return (
    <Charts
      texts={texts}
      charts={overseen.charts}
      falsePrompts={overseen.falsePrompts}
      onShow={(bar) => onShow({ chosen: { behind: [behindValue(bar)] } })}
    />
  );
}
