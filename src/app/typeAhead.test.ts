// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { beginTypeAhead, endTypeAhead, pauseTypeAhead } from './typeAhead.ts';

afterEach(() => {
  endTypeAhead();
  document.body.replaceChildren();
});

const fields = () => document.querySelectorAll('textarea');

function type(text: string): void {
  if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.value += text;
}

it('has the focus until it ends, and tells what was typed once', () => {
  beginTypeAhead();
  type('Ferry');
  expect(endTypeAhead()).toBe('Ferry');
  expect(fields()).toHaveLength(0);
  expect(document.activeElement).toBe(document.body);
  expect(endTypeAhead()).toBe('');
});

it('keeps what was typed where another page comes first', () => {
  beginTypeAhead();
  type('Ferry');
  pauseTypeAhead();
  expect(fields()).toHaveLength(0);
  expect(document.activeElement).toBe(document.body);
  pauseTypeAhead();
  expect(endTypeAhead()).toBe('Ferry');
});

it('keeps what was typed when the focus goes elsewhere', () => {
  const button = document.body.appendChild(document.createElement('button'));
  beginTypeAhead();
  type('Ferry');
  button.focus();
  expect(fields()).toHaveLength(0);
  expect(endTypeAhead()).toBe('Ferry');
});

it('begins with nothing', () => {
  beginTypeAhead();
  type('Ferry');
  pauseTypeAhead();
  beginTypeAhead();
  expect(fields()).toHaveLength(1);
  expect(endTypeAhead()).toBe('');
});
