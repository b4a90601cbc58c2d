/**
 * The text that this page keeps under the name in its address, as a desk keeps its drafts: in
 * IndexedDB. The benchmark puts it there before it opens the page for measuring.
 */
export function storedText(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('texts');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const texts = opening.result.transaction('texts').objectStore('texts');
      const reading = texts.get(location.search);
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => resolve(reading.result ?? '');
    };
  });
}
