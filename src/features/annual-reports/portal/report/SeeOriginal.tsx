import type { StoredReport } from "../../data/find-report.ts";
import { OriginalLink } from "../original/OriginalLink.tsx";

/** 请看原文件。 */
export function SeeOriginal({ stored }: { readonly stored: StoredReport }) {
  return (
    <>
      请看
      <OriginalLink stored={stored} words="原文件" />。
    </>
  );
}
