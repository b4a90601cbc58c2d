import { Component, type ReactNode } from 'react';
import { t } from '#messages';
import { Button } from './parts/Button.tsx';
import { hrefOf } from './routes.ts';
import './PlainPage.css';
import './NoDraft.css';

interface State {
  readonly fault: { readonly error: unknown } | null;
}

/** Stands in for a screen in which a bug came up: says what happened, what is safe, what to do. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: { error } };
  }

  override render() {
    if (!this.state.fault) return this.props.children;
    return (
      <main className="plain-page no-draft">
        <div role="alert">
          <h1>{t.notices.fault.title}</h1>
          <p>{t.notices.fault.text}</p>
        </div>
        <pre>{String(this.state.fault.error)}</pre>
        <Button kind="primary" onClick={() => location.reload()}>
          {t.notices.fault.reload}
        </Button>
        <a className="button" data-kind="quiet" href={hrefOf({ screen: 'library' })}>
          {t.library.toLibrary}
        </a>
      </main>
    );
  }
}
