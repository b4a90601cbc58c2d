import { useEffect, useState } from 'react';
import './Opening.css';

const PATIENCE = 800; // ms; what is there sooner needs no words

/** Stands where something is to appear, and says what is going on when that takes long. */
export function Opening({ children }: { children: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLong, PATIENCE, true);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="opening" role="status">
      {isLong ? children : ''}
    </p>
  );
}
