import { placeBeside } from './placeBeside.ts';
import './tooltips.css';

const DELAY = 500; // ms that a pointer rests on a button before its name appears
const GRACE = 120; // ms to move the pointer from the button onto the tooltip

/**
 * Shows what `data-tooltip` says beside the element that a pointer rests on or that a key has
 * focused, with `data-tooltip-keys` after it. One element serves the whole page, so that a button
 * costs nothing for having a tooltip. It repeats an accessible name and is not read out again.
 * @returns what takes it all away
 */
export function startTooltips(): () => void {
  const tooltip = document.createElement('div');
  tooltip.className = 'tooltip';
  tooltip.popover = 'manual';
  tooltip.ariaHidden = 'true';
  document.body.append(tooltip);
  const listening = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Element | null = null;

  const hide = () => {
    clearTimeout(timer);
    shown = null;
    if (tooltip.matches(':popover-open')) tooltip.hidePopover();
  };
  const show = (target: HTMLElement) => {
    clearTimeout(timer);
    if (!target.isConnected) return;
    shown = target;
    tooltip.replaceChildren(target.dataset.tooltip ?? '');
    if (target.dataset.tooltipKeys) {
      const keys = document.createElement('kbd');
      keys.textContent = target.dataset.tooltipKeys;
      tooltip.append(keys);
    }
    // Shown anew so that it lies above a dialog that was opened since.
    if (tooltip.matches(':popover-open')) tooltip.hidePopover();
    tooltip.showPopover();
    placeBeside(tooltip, target.getBoundingClientRect(), { align: 'center' });
  };
  const named = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tooltip]') : null;
  const on = <K extends keyof DocumentEventMap>(
    type: K,
    listener: (event: DocumentEventMap[K]) => void,
  ) =>
    document.addEventListener(type, listener, {
      capture: true,
      passive: true,
      signal: listening.signal,
    });

  on('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    if (event.target === tooltip) {
      clearTimeout(timer);
      return;
    }
    const target = named(event);
    if (target && target === shown) {
      clearTimeout(timer);
    } else if (target) {
      clearTimeout(timer);
      timer = setTimeout(show, shown ? 0 : DELAY, target);
    } else if (shown) {
      clearTimeout(timer);
      timer = setTimeout(hide, GRACE);
    } else {
      clearTimeout(timer);
    }
  });
  on('focusin', (event) => {
    const target = named(event);
    if (target?.matches(':focus-visible')) show(target);
    else hide();
  });
  on('focusout', hide);
  on('pointerdown', hide);
  on('click', hide);
  on('scroll', hide);
  on('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });

  return () => {
    hide();
    listening.abort();
    tooltip.remove();
  };
}
