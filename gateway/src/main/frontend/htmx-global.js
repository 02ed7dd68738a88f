import htmx from 'htmx.org';

// No eval, no inline styles, no copies of pages with personal data kept in the browser.
htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.historyEnabled = false;
htmx.config.historyCacheSize = 0;
htmx.config.selfRequestsOnly = true;
htmx.config.scrollIntoViewOnBoost = false;
htmx.config.timeout = 20000;
htmx.config.responseHandling = [
  { code: '204', swap: false },
  { code: '401', swap: false },
  { code: '...', swap: true },
];
window.htmx = htmx;
