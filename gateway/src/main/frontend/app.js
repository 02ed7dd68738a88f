import './htmx-global.js';
import 'htmx-ext-sse';
import './panel.js';
import './live.js';
import './drafts.js';
