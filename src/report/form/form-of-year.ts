import type { FormEdition } from "./cell-names.ts";

/** The first report year that follows 国办公开办函〔2021〕30号 instead of the trial format. */
const currentSince = 2021;

/** The format (年度报告格式) that the reports on a year have to follow. */
export function formOfYear(year: number): FormEdition {
  return year >= currentSince ? "2021" : "2019-trial";
}
