import { Component, type ReactNode } from 'react';
import { t } from '#messages';
import { MissingCode } from './LazyCode.ts';
import { Button } from './parts/Button.tsx';
import { hrefOf } from './routes.ts';
import { pauseTypeAhead } from './typeAhead.ts';
import './PlainPage.css';

interface State {
  readonly fault: { readonly error: unknown } | null;
}

/**
 * Stands in for a screen in which a bug came up, or whose code did not arrive: says what happened,
 * what is safe, what to do.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: { error } };
  }

  override componentDidCatch() {
    pauseTypeAhead();
  }

  override render() {
    if (!this.state.fault) return this.props.children;
    const { error } = this.state.fault;
    const isMissing = error instanceof MissingCode;
    const { title, text } = isMissing ? t.notices.missingCode : t.notices.fault;
    const tryAgain = () => {
      if (isMissing) error.again();
      this.setState({ fault: null });
    };
    return (
      <main className="plain-page">
        <div role="alert">
          <h1>{title}</h1>
          <p>{text}</p>
        </div>
        {isMissing ? null : <pre>{String(error)}</pre>}
        <div className="plain-page-actions">
          {isMissing ? (
            <Button kind="primary" onClick={tryAgain}>
              {t.notices.missingCode.again}
            </Button>
          ) : null}
          <Button kind={isMissing ? 'quiet' : 'primary'} onClick={() => location.reload()}>
            {t.notices.reload}
          </Button>
          <a className="button" data-kind="quiet" href={hrefOf({ screen: 'library' })}>
            {t.library.toLibrary}
          </a>
        </div>
      </main>
    );
  }
}
