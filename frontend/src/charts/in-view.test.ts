import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onceInView } from './in-view.ts';

let frames: FrameRequestCallback[];
let top: number;
let element: HTMLElement;
let stop: () => void;
const seen = vi.fn();

beforeEach(() => {
  frames = [];
  top = 10_000;
  seen.mockReset();
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  element = document.createElement('div');
  element.getBoundingClientRect = () => new DOMRect(0, top, 300, 200);
});

afterEach(() => {
  stop();
  nextFrame();
  vi.unstubAllGlobals();
});

function nextFrame(): void {
  for (const frame of frames.splice(0)) frame(0);
}

describe('waiting to be in view', () => {
  it('calls back in the next frame when the element is in the window', () => {
    top = 20;
    stop = onceInView(element, seen);
    expect(seen).not.toHaveBeenCalled();
    nextFrame();
    expect(seen).toHaveBeenCalledOnce();
  });

  it('calls back once after a scroll brought the element into the window', () => {
    stop = onceInView(element, seen);
    nextFrame();
    expect(seen).not.toHaveBeenCalled();
    top = 20;
    document.dispatchEvent(new Event('scroll'));
    nextFrame();
    document.dispatchEvent(new Event('scroll'));
    nextFrame();
    expect(seen).toHaveBeenCalledOnce();
  });

  it('measures at most once a frame', () => {
    stop = onceInView(element, seen);
    nextFrame();
    for (let i = 0; i < 5; i += 1) document.dispatchEvent(new Event('scroll'));
    expect(frames).toHaveLength(1);
  });

  it('is silent after it was stopped', () => {
    stop = onceInView(element, seen);
    stop();
    top = 20;
    nextFrame();
    document.dispatchEvent(new Event('scroll'));
    expect(frames).toHaveLength(0);
    expect(seen).not.toHaveBeenCalled();
  });
});
