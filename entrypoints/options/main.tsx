import { render, type JSX } from 'preact';
import { Options } from '../../components/pages/Options.tsx';
import { giveConsent, takeConsentBack } from '../../lib/consent.ts';
import { sendMessage } from '../../lib/messages.ts';
import { onPolicy, readPolicy } from '../../lib/policy.ts';
import { choose } from '../../lib/settings.ts';
import { useConsent, useKept, useSettings, useSites } from '../shared/kept.ts';
import { askForSites, takeSiteBack } from '../shared/sites.ts';
import { changeShortcuts, onReturn, shortcutsAt, shortcutsNow } from './shortcuts.ts';

/** The page of options, in a tab. */
function App(): JSX.Element | null {
  const consent = useConsent();
  const settings = useSettings();
  const sites = useSites();
  const policy = useKept(readPolicy, onPolicy);
  const shortcuts = useKept(shortcutsNow, onReturn);
  // Nothing is said before it is known.
  if (consent === undefined || settings === undefined || sites === undefined || policy === undefined || shortcuts === undefined) return null;
  const { byPolicy, unknown, ...values } = settings;
  const { institution: local } = policy;
  const waiting = policy.sites.filter((site) => !sites.includes(site));
  return <Options values={values} byPolicy={byPolicy} unknown={[...policy.settings.map((name) => ({ from: 'policy' as const, name })), ...unknown.filter(({ from }) => from === 'choice')]}
    faults={policy.faults} stands={policy.stands} onChoose={choose}
    institution={{ signed: local && { name: local.name, by: local.signedBy, date: local.date }, waiting, onEnable: () => askForSites(waiting) }}
    consent={{ given: consent?.at ?? null, onAgree: giveConsent, onTakeBack: takeConsentBack }}
    sites={{ sites, onTakeBack: takeSiteBack }}
    keys={{ shortcuts, at: shortcutsAt, onChange: changeShortcuts }} onClear={() => sendMessage('clearCharts')} welcome="/welcome.html" sandbox="/sandbox-chart.html" />;
}

render(<App />, document.getElementById('app')!);
