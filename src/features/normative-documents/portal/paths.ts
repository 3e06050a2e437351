/** 政策文件: all public documents, the last issued first. */
export const documentsPath = "/documents/";

/** Address of a document, for ever. */
export function documentPath(id: number): string {
  return `${documentsPath}${id}/`;
}

/** Documents of an agency. */
export function agencyDocumentsPath(agencyId: number): string {
  return `/agencies/${agencyId}/documents/`;
}

/** 政策文件库: narrowed as one asks. */
export const libraryPath = "/policies/";

/** The text of a document as Word or PDF. */
export function documentFilePath(id: number, to: "docx" | "pdf"): string {
  return `${documentPath(id)}document.${to}`;
}

/** Two versions of its text side by side. */
export function comparisonPath(id: number, [from, to]: readonly [number, number]): string {
  return `${documentPath(id)}comparison/?from=${from}&to=${to}`;
}

/** 政府公报: issues, the last first, and where it is to be had. */
export const gazettePath = "/gazette/";

export function issuePath(id: number): string {
  return `${gazettePath}${id}/`;
}

export function issueFilePath(id: number): string {
  return `${issuePath(id)}issue.pdf`;
}

/** 总目录 of a year. */
export function gazetteIndexPath(year: number): string {
  return `${gazettePath}contents/${year}/`;
}
