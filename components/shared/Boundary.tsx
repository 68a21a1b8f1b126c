import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly instead: ReactNode;
}

/** Where drawing itself fails: a calm message in place of an empty window. What is held stays held. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
