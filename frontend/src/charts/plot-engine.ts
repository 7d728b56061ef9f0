// First: the engine reads the language while it loads.
import './browser-language.ts';
import uPlot from 'uplot';

export { uPlot };
