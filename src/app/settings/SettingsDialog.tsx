import { t } from '#messages';
import { THEMES } from '#storage';

import { Dialog } from '../parts/Dialog.tsx';
import { Switch } from '../parts/Switch.tsx';
import { changeSettings, useSettings } from '../stores/settings.ts';
import './SettingsDialog.css';

/** What a person chooses for this device; each choice is in force at once. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { theme, typographicQuotes } = useSettings();
  return (
    <Dialog title={t.settings.title} onClose={onClose}>
      <fieldset className="theme">
        <legend>{t.settings.theme}</legend>
        <div className="theme-choices">
          {THEMES.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="theme"
                checked={each === theme}
                onChange={() => void changeSettings({ theme: each })}
              />
              {t.settings.themes[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <Switch
        label={t.settings.typographicQuotes}
        hint={t.settings.typographicQuotesHint}
        checked={typographicQuotes}
        onChange={(checked) => void changeSettings({ typographicQuotes: checked })}
      />
    </Dialog>
  );
}
