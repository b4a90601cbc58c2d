// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { t } from '#messages';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { storage } from '../storage.ts';
import { beginTypeAhead } from '../typeAhead.ts';
import { DraftScreen } from './DraftScreen.tsx';

it('tells of a bug that comes up while a draft is opened', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(storage, 'loadDraft').mockRejectedValue(new TypeError('a bug'));
  vi.spyOn(storage, 'loadPlace').mockResolvedValue(null);
  beginTypeAhead();
  const place = document.createElement('div');
  const root = createRoot(place, { onCaughtError: () => {} });
  await act(async () =>
    root.render(
      <ErrorBoundary>
        <DraftScreen id="a" />
      </ErrorBoundary>,
    ),
  );
  expect(place.querySelector('[role=alert]')?.textContent).toContain(t.notices.fault.title);
  expect(place.textContent).toContain('a bug');
  expect(document.activeElement).toBe(document.body);
  await act(async () => root.unmount());
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
