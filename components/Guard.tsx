import { Component, type ComponentChildren, type JSX } from 'preact';
import { Blank } from './screens/Blank.tsx';

interface GuardProps {
  /** What is drawn: where that fails, nothing is, until there is another. */
  readonly of: unknown;
  readonly children: ComponentChildren;
}

/** What cannot be drawn must not leave what was drawn before, which may be of another patient. */
export class Guard extends Component<GuardProps, { readonly failed: readonly unknown[] }> {
  override state: { readonly failed: readonly unknown[] } = { failed: [] };

  override componentDidCatch(): void {
    this.setState({ failed: [this.props.of] });
  }

  override render({ of, children }: GuardProps): ComponentChildren | JSX.Element {
    return this.state.failed.includes(of)
      ? <main><Blank state={{ version: 0, tabId: -1, status: 'error', reading: 'enabled', frames: 0, findings: [], answers: {}, notRead: [] }} /></main>
      : children;
  }
}
