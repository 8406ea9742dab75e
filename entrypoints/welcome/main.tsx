import { render, type JSX } from 'preact';
import { Welcome } from '../../components/pages/Welcome.tsx';
import { giveConsent, takeConsentBack } from '../../lib/consent.ts';
import { useConsent } from '../shared/kept.ts';

/** The page that is opened after installation. */
function App(): JSX.Element | null {
  const consent = useConsent();
  // Neither "given" nor "not given" is said before it is known.
  if (consent === undefined) return null;
  return <Welcome given={consent?.at ?? null} onAgree={giveConsent} onTakeBack={takeConsentBack} sandbox="/sandbox-chart.html" options="/options.html" />;
}

render(<App />, document.getElementById('app')!);
