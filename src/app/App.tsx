import { lazy, Suspense, useEffect, useRef } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FileDrop } from './importing/FileDrop.tsx';
import { ImportReport } from './importing/ImportReport.tsx';
import { BinScreen } from './library/BinScreen.tsx';
import { LibraryScreen } from './library/LibraryScreen.tsx';
import { Notices } from './notices/Notices.tsx';
import { hrefOf, type Route, useRoute } from './routes.ts';

// The library is on the screen before the editor's code is there.
const DraftScreen = lazy(async () => ({
  default: (await import('./desk/DraftScreen.tsx')).DraftScreen,
}));

/** The whole app: the screen that the address names, and what there is to say. */
export function App() {
  const route = useRoute();
  useFocusOnArrival(hrefOf(route));
  return (
    <>
      <ErrorBoundary key={hrefOf(route)}>
        <Suspense>{screenOf(route)}</Suspense>
      </ErrorBoundary>
      <FileDrop />
      <ImportReport />
      <Notices />
    </>
  );
}

/** On another screen the focus begins at its heading, unless the screen itself has put it somewhere. */
function useFocusOnArrival(address: string) {
  const arrivedAt = useRef(address);
  useEffect(() => {
    if (arrivedAt.current === address) return;
    arrivedAt.current = address;
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  }, [address]);
}

function screenOf(route: Route) {
  if (route.screen === 'draft') return <DraftScreen key={route.id} id={route.id} />;
  return route.screen === 'bin' ? <BinScreen /> : <LibraryScreen />;
}
