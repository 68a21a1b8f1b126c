import type { ReactElement } from 'react';
import { Check } from './check.tsx';
import { Overview } from './overview.tsx';
import type { TabProps } from './tab-props.ts';

/** The tabs beside the lines; a tab that is absent is not shown. */
export const TABS: {
  readonly overview?: (props: TabProps) => ReactElement;
  readonly check?: (props: TabProps) => ReactElement;
} = {
  overview: (props) => <Overview {...props} />,
  check: (props) => <Check {...props} />,
};
