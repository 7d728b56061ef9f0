import type uPlot from 'uplot';
import type { ChartModel } from './chart-model.ts';
import { resolveColour } from './palette.ts';

const FONT_SIZE = 12;

type Draw = (context: CanvasRenderingContext2D, scale: number) => void;

/** Runs a drawing inside the plotting area, in canvas pixels; `scale` is their number per CSS pixel. */
function inside(plot: uPlot, draw: Draw): void {
  const { ctx, bbox } = plot;
  const scale = devicePixelRatio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.font = `${FONT_SIZE * scale}px system-ui, sans-serif`;
  ctx.lineWidth = scale;
  draw(ctx, scale);
  ctx.restore();
}

/** Shaded periods, behind everything. */
export function drawShades(plot: uPlot, { shades }: ChartModel): void {
  if (shades.length === 0) return;
  inside(plot, (context, scale) => {
    const { top, height } = plot.bbox;
    for (const { from, to, label } of shades) {
      const left = plot.valToPos(from, 'x', true);
      const right = plot.valToPos(to, 'x', true);
      context.fillStyle = resolveColour('var(--text-muted)', 0.12);
      context.fillRect(left, top, Math.max(scale, right - left), height);
      if (!label) continue;
      context.textBaseline = 'bottom';
      write(context, scale, label, left + 4 * scale, top + height - 4 * scale);
    }
  });
}

/** Lines behind the series: thresholds across, marks and now upright. */
export function drawLines(plot: uPlot, model: ChartModel): void {
  inside(plot, (context, scale) => {
    const { left, top, width, height } = plot.bbox;
    context.setLineDash([2 * scale, 3 * scale]);
    for (const { value, level } of model.thresholds) {
      const y = acrossAt(plot, value);
      context.strokeStyle = resolveColour(
        level ? `var(--level-${level}-fill)` : 'var(--text-muted)',
      );
      stroke(context, left, y, left + width, y);
    }
    const upright = model.marks.map(({ x }) => x);
    if (model.axis === 'offset' && !upright.includes(0)) upright.push(0);
    context.strokeStyle = resolveColour('var(--line-strong)');
    context.setLineDash([]);
    for (const x of upright) {
      const at = uprightAt(plot, x);
      stroke(context, at, top, at, top + height);
    }
  });
}

/** The names of those lines, in front of the series. */
export function drawLabels(plot: uPlot, model: ChartModel): void {
  inside(plot, (context, scale) => {
    const { left, top, width } = plot.bbox;
    context.textAlign = 'left';
    context.textBaseline = 'bottom';
    for (const { value, label, level } of model.thresholds) {
      const colour = level ? `var(--level-${level}-text)` : 'var(--text-muted)';
      write(context, scale, label, left + 4 * scale, acrossAt(plot, value) - 2 * scale, colour);
    }
    context.textBaseline = 'top';
    for (const { x, label } of model.marks) {
      const at = uprightAt(plot, x);
      const nearRight = at + context.measureText(label).width + 8 * scale > left + width;
      context.textAlign = nearRight ? 'right' : 'left';
      write(context, scale, label, at + (nearRight ? -4 : 4) * scale, top + 4 * scale);
    }
  });
}

function acrossAt(plot: uPlot, value: number): number {
  return Math.round(plot.valToPos(value, 'y', true)) + 0.5;
}

function uprightAt(plot: uPlot, x: number): number {
  return Math.round(plot.valToPos(x, 'x', true)) + 0.5;
}

/** Text with a rim in the colour of the ground, readable over lines. */
function write(
  context: CanvasRenderingContext2D,
  scale: number,
  text: string,
  x: number,
  y: number,
  colour = 'var(--text-muted)',
): void {
  context.save();
  context.setLineDash([]);
  context.lineJoin = 'round';
  context.lineWidth = 4 * scale;
  context.strokeStyle = resolveColour('var(--panel)');
  context.strokeText(text, x, y);
  context.fillStyle = resolveColour(colour);
  context.fillText(text, x, y);
  context.restore();
}

function stroke(
  context: CanvasRenderingContext2D,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): void {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.stroke();
}
