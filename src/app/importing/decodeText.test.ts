import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  [...`\ufeff${text}`].forEach((_, index) => {
    view.setUint16(index * 2, `\ufeff${text}`.charCodeAt(index), littleEndian);
  });
  return new Uint8Array(view.buffer);
};

describe('decodeText', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    const plain = new TextEncoder().encode('Zürich – “naïve” 東京');
    expect(decodeText(plain)).toBe('Zürich – “naïve” 東京');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...plain))).toBe('Zürich – “naïve” 東京');
  });

  it('reads UTF-16 of both byte orders', () => {
    expect(decodeText(utf16('Århus', true))).toBe('Århus');
    expect(decodeText(utf16('Århus', false))).toBe('Århus');
  });

  it('reads UTF-16 without a byte order mark, whatever its script', () => {
    const latin = 'The vote, 7–2.\r\n';
    const cyrillic = 'Совет города одобрил план. Голосование прошло 7 мая.\n';
    const latvian = 'Ābele, Ā and others of which the lower byte is zero: Ā\n';
    for (const text of [latin, cyrillic, latvian]) {
      expect(decodeText(utf16(text, true).slice(2))).toBe(text);
      expect(decodeText(utf16(text, false).slice(2))).toBe(text);
    }
  });

  it('reads what older Windows programs save', () => {
    // Letters only: Node 20 takes windows-1252 for Latin-1, which lacks the curly quotes.
    expect(decodeText(bytes(0x53, 0xfc, 0x64, 0x0d, 0x0a))).toBe('Süd\r\n');
  });

  it('refuses what is no text', () => {
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))).toBeNull();
    expect(decodeText(bytes(0x50, 0x4b, 0x03, 0x04))).toBeNull();
    expect(decodeText(bytes(0x25, 0x50, 0x44, 0x46, 0xe2, 0xe3, 0x00))).toBeNull();
    expect(decodeText(bytes(0x61, 0x00, 0x62))).toBeNull();
  });

  it('finds nothing in nothing', () => {
    expect(decodeText(bytes())).toBe('');
  });
});
