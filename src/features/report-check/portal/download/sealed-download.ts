import { jsonWithoutControls } from "#kernel/control-characters.ts";
import type { Form } from "#platform/http/body/form.ts";
import type { Seal } from "#platform/http/seal.ts";
import type { DownloadSource } from "../check-report/checked-report.ts";

/** A report as the result page carries it: text that a browser hands back as it was, and our seal of it. */
export interface SealedDownload extends DownloadSource {
  /** As JSON: a form would change the line ends of a bare text. */
  readonly preface: string;
  readonly seal: string;
}

export function sealedDownload(source: DownloadSource, seal: Seal): SealedDownload {
  const carried = {
    report: jsonWithoutControls(source.report),
    preface: jsonWithoutControls(JSON.stringify(source.preface)),
  };
  return { ...source, ...carried, seal: seal.of([carried.report, carried.preface]) };
}

/** What comes back with the form; `undefined` where it is not what a page of this program carried. */
export function openedDownload(
  { text }: Pick<Form, "text">,
  seal: Seal,
): Pick<DownloadSource, "report" | "preface"> | undefined {
  const [report, preface, mark] = [text("report"), text("preface"), text("seal")];
  if (report === undefined || preface === undefined || mark === undefined) return;
  if (!seal.isOf(mark, [report, preface])) return;
  return { report, preface: String(JSON.parse(preface)) };
}
