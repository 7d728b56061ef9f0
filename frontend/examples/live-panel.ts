import { LivePanelElement } from './live-panel-element.ts';

customElements.define('live-panel', LivePanelElement);
