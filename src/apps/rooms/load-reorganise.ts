import type { Feature } from "#platform/feature/feature.ts";
import type { Reorganise } from "#platform/feature/reorganise.ts";

/** What every room does when an agency ends (机构调整), in the order of rooms. */
export async function loadReorganise(features: readonly Feature[]): Promise<readonly Reorganise[]> {
  return (await Promise.all(features.map(({ reorganise }) => reorganise?.() ?? []))).flat();
}
