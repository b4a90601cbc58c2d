import { LockKeyhole } from 'lucide-react';
import { isConfidential, type Source } from '#document';
import { t } from '#messages';

/** What was agreed with a source, where it is not simply on the record. */
export function SourceTerms({ source }: { source: Source }) {
  if (isConfidential(source)) {
    return (
      <span className="terms" data-confidential="true">
        <LockKeyhole aria-hidden="true" />
        {t.sources.confidential}
      </span>
    );
  }
  if (source.terms === '' || source.terms === 'on-the-record') return null;
  return <span className="terms">{t.sources.termsOf[source.terms]}</span>;
}
