import { isObject } from './decode.ts';

/**
 * The target with a JSON Merge Patch applied (RFC 7396). Neither is changed, and parts that the patch
 * does not touch are the same objects as before. What is sent as `null` is absent afterwards.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  // A map and fromEntries, because a row may have any name, even that of the prototype.
  const merged = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [name, change] of Object.entries(patch)) {
    if (change === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), change));
  }
  return Object.fromEntries(merged);
}
