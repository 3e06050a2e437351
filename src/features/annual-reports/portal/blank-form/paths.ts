/** Address of the blank form in a format. */
export function blankFormPath(format: "docx" | "xlsx"): string {
  return `/annual-reports/blank-form.${format}`;
}
