import { type FormEdition, otherResultRows, sharedResultRows } from "#report/form/cell-names.ts";

/** Results that table 三 prints under one label. */
export interface RequestGroup {
  /** The group's printed label; none for a result that is its own group. */
  readonly label?: string;
  /** As repeated in front of a row's label. */
  readonly short?: string;
  readonly rows: readonly string[];
}

/** 三、本年度办理结果, in printed order, 总计 included. */
export function requestGroups(edition: FormEdition): readonly RequestGroup[] {
  const others = otherResultRows[edition];
  return [
    { rows: ["granted"] },
    { rows: ["partial"] },
    {
      label: "（三）不予公开",
      short: "不予公开",
      rows: rowsNamed("denied"),
    },
    {
      label: "（四）无法提供",
      short: "无法提供",
      rows: rowsNamed("unavailable"),
    },
    {
      label: "（五）不予处理",
      short: "不予处理",
      rows: rowsNamed("refused"),
    },
    others.length === 1
      ? { rows: others }
      : { label: "（六）其他处理", short: "其他处理", rows: others },
    { rows: ["total"] },
  ];
}

/** The rows of a group: their names begin with the group's. */
function rowsNamed(group: string): readonly string[] {
  return sharedResultRows.filter((row) => row.startsWith(group));
}
