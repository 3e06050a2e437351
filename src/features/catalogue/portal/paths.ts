/** 公开目录 of an agency. */
export function cataloguePath(agencyId: number): string {
  return `/agencies/${agencyId}/catalogue/`;
}

/** Its official tables as a workbook. */
export function catalogueFilePath(agencyId: number): string {
  return `${cataloguePath(agencyId)}tables.xlsx`;
}
