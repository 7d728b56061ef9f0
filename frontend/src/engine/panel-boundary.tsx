import { Component, type ComponentChildren } from 'preact';

interface PanelBoundaryProps {
  /** A new key tries again. */
  attempt: string;
  children: ComponentChildren;
  fallback: ComponentChildren;
}

interface PanelBoundaryState {
  failedAt?: string | undefined;
}

/** Keeps the failure of one panel in its frame; the next data is a new try. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = {};

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.attempt });
  }

  override render({ attempt, children, fallback }: PanelBoundaryProps): ComponentChildren {
    return this.state.failedAt === attempt ? fallback : children;
  }
}
