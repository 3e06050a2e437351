import type { ComparedAgency } from "../../data/compared/compare-agencies.ts";

/** Whether a sum would count twice: a government's report takes in what the agencies of its region report. */
export function overlaps(agencies: readonly ComparedAgency[]): boolean {
  const reporting = agencies.filter(({ figures }) => figures.size > 0);
  return reporting.some(
    (government) =>
      government.kind === "government" &&
      reporting.some(
        (other) => other !== government && other.regions.includes(government.regionCode),
      ),
  );
}
