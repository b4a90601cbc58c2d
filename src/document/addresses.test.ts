import { describe, expect, it } from 'vitest';
import { addressIn, completeAddress, safeAddress } from './addresses.ts';

describe('safeAddress', () => {
  it.each([
    'https://example.org/a?b#c',
    'http://example.org',
    'mailto:a@example.org',
    'tel:+49301',
    '/a/b',
    '#part',
    'report.pdf',
  ])('lets %s be a link', (address) => {
    expect(safeAddress(address)).toBe(address);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' \u0001JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'javascript&colon;alert(1)',
    'javascript%3aalert(1)',
  ])('lets %j be none', (address) => {
    expect(safeAddress(address)).toBeNull();
  });
});

describe('addressIn', () => {
  it('finds an address where a text is nothing but one', () => {
    expect(addressIn(' https://example.org/a ')).toBe('https://example.org/a');
    expect(addressIn('www.example.org/a')).toBe('https://www.example.org/a');
    expect(addressIn('noor@example.org')).toBe('mailto:noor@example.org');
    expect(addressIn('see https://example.org')).toBeNull();
    expect(addressIn('example')).toBeNull();
  });
});

describe('completeAddress', () => {
  it('gives a bare host its scheme, and leaves all else as it was typed', () => {
    expect(completeAddress(' example.org/minutes ')).toBe('https://example.org/minutes');
    expect(completeAddress('https://example.org')).toBe('https://example.org');
    expect(completeAddress('/minutes')).toBe('/minutes');
    expect(completeAddress('on file')).toBe('on file');
    expect(completeAddress('')).toBe('');
  });
});
