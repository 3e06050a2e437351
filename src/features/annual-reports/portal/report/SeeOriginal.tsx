import { useSite } from "#ui/site-context.ts";
import type { StoredReport } from "../../data/find-report.ts";
import { originalPath } from "../shown/report-paths.ts";

/** 请看原文件。 */
export function SeeOriginal({ stored }: { readonly stored: StoredReport }) {
  const { fileHref } = useSite();
  const { agency, year, version } = stored;
  const path = originalPath({ agencyId: agency.id, year, version });
  return (
    <>
      请看<a href={fileHref(path)}>原文件</a>。
    </>
  );
}
