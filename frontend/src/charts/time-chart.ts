import 'uplot/dist/uPlot.min.css';
import { onThemeChange } from '../ui/theme-change.ts';
import type { TimeFormat } from './axis-text.ts';
import { type ChartModel, sameStructure } from './chart-model.ts';
import { CursorReadout } from './cursor-readout.ts';
import { onceInView } from './in-view.ts';
import { drawLabels, drawLines, drawShades } from './overlays.ts';
import { uPlot } from './plot-engine.ts';
import { plotData, plotOptions, seriesIds } from './plot-options.ts';
import './time-chart.css';

export interface ChartSetting {
  format: TimeFormat;
  /** Charts of one key share their cursor. */
  syncKey: string;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * Lines over time in an element of the page: the one place that knows the chart engine. It draws only
 * while the element is in view and follows its size and the theme. `destroy` gives everything back.
 */
export class TimeChart {
  private plot: uPlot | undefined;
  private model: ChartModel;
  private hidden = nothing;
  /** The plot was built for another structure, format or theme; it stays on show until redrawn. */
  private outdated = false;
  private stopWaiting = (): void => {};
  private readonly readout = new CursorReadout();
  private readonly sizes: ResizeObserver;
  private readonly forgetTheme: () => void;

  constructor(
    private readonly host: HTMLElement,
    private setting: ChartSetting,
    model: ChartModel,
  ) {
    this.model = model;
    this.sizes = new ResizeObserver(() => this.fit());
    this.sizes.observe(host);
    this.forgetTheme = onThemeChange(() => this.rebuild());
    this.drawSoon();
  }

  /** Shows other data; an equal model draws nothing. */
  update(model: ChartModel): void {
    const before = this.model;
    if (JSON.stringify(before) === JSON.stringify(model)) return;
    this.model = model;
    this.outdated ||= !sameStructure(before, model);
    this.drawSoon();
  }

  /** Shows only the series that are not in the set. */
  hide(ids: ReadonlySet<string>): void {
    this.hidden = ids;
    this.applyHidden();
  }

  /** Formats and shares its cursor in another way. */
  adapt(setting: ChartSetting): void {
    const same = JSON.stringify(setting) === JSON.stringify(this.setting);
    this.setting = setting;
    if (!same) this.rebuild();
  }

  destroy(): void {
    this.forgetTheme();
    this.sizes.disconnect();
    this.stopWaiting();
    this.dismantle();
  }

  private rebuild(): void {
    this.outdated = true;
    this.drawSoon();
  }

  private dismantle(): void {
    this.plot?.destroy();
    this.plot = undefined;
  }

  private drawSoon(): void {
    this.stopWaiting();
    this.stopWaiting = onceInView(this.host, () => this.draw());
  }

  private draw(): void {
    const { clientWidth: width, clientHeight: height } = this.host;
    if (width === 0 || height === 0) return;
    if (this.outdated) this.dismantle();
    this.outdated = false;
    if (this.plot) this.plot.setData(plotData(this.model));
    else this.build(width, height);
  }

  private build(width: number, height: number): void {
    const options = plotOptions({ width, height, ...this.setting, model: () => this.model });
    options.hooks = {
      drawClear: [(plot) => drawShades(plot, this.model)],
      drawAxes: [(plot) => drawLines(plot, this.model)],
      draw: [(plot) => drawLabels(plot, this.model)],
      setCursor: [
        (plot) => this.readout.follow(plot, this.model, this.setting.format, this.hidden),
      ],
    };
    this.plot = new uPlot(options, plotData(this.model), this.host);
    this.applyHidden();
  }

  private applyHidden(): void {
    seriesIds(this.model).forEach((id, index) => {
      const show = !this.hidden.has(id);
      if (this.plot && this.plot.series[index + 1]?.show !== show) {
        this.plot.setSeries(index + 1, { show });
      }
    });
  }

  private fit(): void {
    const { clientWidth: width, clientHeight: height } = this.host;
    if (width === 0 || height === 0) return;
    if (!this.plot) this.drawSoon();
    else if (this.plot.width !== width || this.plot.height !== height) {
      this.plot.setSize({ width, height });
    }
  }
}
