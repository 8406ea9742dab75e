import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createChartState } from '../lib/chart-state.ts';
import type { Store } from '../lib/chart-types.ts';
import { onShortcut } from '../lib/commands.ts';
import { onConsent } from '../lib/consent.ts';
import { decide, makePlan } from '../lib/decide/index.ts';
import { textsOf } from '../lib/decide/plan-text.ts';
import { guideline } from '../lib/guideline/index.ts';
import { detailsOf } from '../lib/plan-details.ts';
import { packedStore } from '../lib/packed-store.ts';
import { openPanelIn } from '../lib/panel-door.ts';
import { keepPolicy } from '../lib/policy.ts';
import { onSettings } from '../lib/settings.ts';
import { injectOpenTabs, registerSites } from '../lib/sites.ts';
import { answerMessages, consentTakenBack, lookOnce, navigated, repaintAll, sitesAdded, sitesRemoved } from '../lib/worker.ts';

const WELCOME = '/welcome.html';

function reachSites(): void {
  void registerSites().then(() => injectOpenTabs());
}

/** The worker: findings in, assessment and plan out, one state a tab. */
export default defineBackground(() => {
  const charts = createChartState({
    store: packedStore(browser.storage.session as Store),
    judge: (facts, calendars, { dismissals, notRead }) => {
      const assessment = decide(facts);
      const plan = makePlan(assessment, guideline, calendars, notRead);
      return { assessment, plan: { ...plan, texts: textsOf(assessment, plan, { setAside: dismissals }) }, details: detailsOf(assessment, plan) };
    },
  });
  answerMessages(charts);
  keepPolicy();
  onSettings(() => void repaintAll(charts));
  onConsent((consent) => (consent ? reachSites() : void consentTakenBack(charts)));

  browser.action.onClicked.addListener((tab) => {
    // Before anything is awaited: only then the click still counts as the user's.
    void openPanelIn(tab.windowId).catch(() => undefined);
    void lookOnce(charts, tab);
  });
  // Firefox has a sidebar instead.
  void browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: false });

  browser.commands.onCommand.addListener((command, tab) => onShortcut(charts, command, tab));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    reachSites();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
  });
  // Content scripts need none of it. Firefox cannot, which README says.
  browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  browser.runtime.onStartup.addListener(reachSites);
  browser.permissions.onAdded.addListener(() => void sitesAdded(charts));
  browser.permissions.onRemoved.addListener(() => void sitesRemoved(charts));

  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void navigated(charts, tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void charts.forget(tabId));
});
