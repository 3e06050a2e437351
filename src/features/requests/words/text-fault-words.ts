import type { TextFault } from "../domain/letters/check-text.ts";

/** What is wrong with an agency's text of a letter. */
export function textFaultWords(fault: TextFault): string {
  switch (fault.kind) {
    case "unknown-place":
      return `没有“{${fault.mark}}”这一项，请从上面的项目里选`;
    case "missing-place":
      return `缺少“{${fault.mark}}”，这份文书必须写明`;
    case "missing-article":
      return `缺少${fault.article}，这份文书必须引用`;
  }
}
