import './Keys.css';

/** The keys of a command, for the eyes: ears hear them from `aria-keyshortcuts`, or not at all. */
export const Keys = ({ label }: { label: string }) =>
  label === '' ? null : (
    <kbd className="keys">
      <span aria-hidden="true">{label}</span>
    </kbd>
  );
