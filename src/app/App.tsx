import { Suspense, use, useEffect } from 'react';
import { t } from '#messages';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FileDrop } from './importing/FileDrop.tsx';
import { ImportReport } from './importing/ImportReport.tsx';
import { LazyCode, whenIdle } from './LazyCode.ts';
import { BinScreen } from './library/BinScreen.tsx';
import { LibraryScreen } from './library/LibraryScreen.tsx';
import { Notices } from './notices/Notices.tsx';
import { Opening } from './Opening.tsx';
import { hrefOf, type Route, useRoute } from './routes.ts';
import { endTypeAhead } from './typeAhead.ts';
import { useFocusOnArrival } from './useFocusOnArrival.ts';

// The library is on the screen before the editor's code is there.
const desk = new LazyCode(() => import('./desk/DraftScreen.tsx'));

/** The whole app: the screen that the address names, and what there is to say. */
export function App() {
  const route = useRoute();
  useEffect(() => whenIdle(desk.prefetch), []);
  useFocusOnArrival(hrefOf(route));
  // What was typed ahead is for the draft that one goes away from.
  useEffect(() => {
    if (route.screen === 'draft') return () => void endTypeAhead();
  }, [route]);
  return (
    <>
      <ErrorBoundary key={hrefOf(route)}>
        <Suspense fallback={<Opening>{t.desk.opening}</Opening>}>{screenOf(route)}</Suspense>
      </ErrorBoundary>
      <FileDrop />
      <ImportReport />
      <Notices />
    </>
  );
}

function screenOf(route: Route) {
  if (route.screen === 'draft') return <Desk key={route.id} id={route.id} />;
  return route.screen === 'bin' ? <BinScreen /> : <LibraryScreen />;
}

function Desk({ id }: { id: string }) {
  const { DraftScreen } = use(desk.get());
  return <DraftScreen id={id} />;
}
