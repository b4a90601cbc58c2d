import { useEffect, useRef, useState } from 'react';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files that are dropped anywhere on the page, or pasted.
 * @returns whether files are being held over the page
 */
export function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latestOnDrop = useRef(onDrop);
  latestOnDrop.current = onDrop;
  useEffect(() => {
    const listening = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) =>
      window.addEventListener(type, listener, { signal: listening.signal });
    on('dragover', (event) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false); // out of the window
    });
    on('drop', (event) => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      latestOnDrop.current([...(event.dataTransfer?.files ?? [])]);
    });
    const onPaste = ({ clipboardData }: ClipboardEvent) => {
      // A file that has words beside it is a picture of them.
      if (!clipboardData?.types.every((type) => type === 'Files')) return;
      if (clipboardData.files.length > 0) latestOnDrop.current([...clipboardData.files]);
    };
    window.addEventListener('paste', onPaste, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return isOver;
}
