/** 公开目录 of an agency. */
export function cataloguePath(agencyId: number): string {
  return `/agencies/${agencyId}/catalogue/`;
}

/** Its official tables as a workbook. */
export function catalogueFilePath(agencyId: number): string {
  return `${cataloguePath(agencyId)}tables.xlsx`;
}

/** 公开指南 of all agencies. */
export const guidesPath = "/disclosure-guides/";

/** 公开指南 of an agency. */
export function guidePath(agencyId: number): string {
  return `/agencies/${agencyId}/disclosure-guide/`;
}

/** The same as a file. */
export function guideFilePath(agencyId: number, to: "docx" | "pdf"): string {
  return `${guidePath(agencyId)}guide.${to}`;
}
