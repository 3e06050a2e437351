import type { Problem } from "../../http/answers/problem.ts";
import type { ReceiveRefused } from "../../http/body/not-taken.ts";

const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);

/** Why files were not taken in. */
export function receiveProblem(refused: ReceiveRefused): Problem {
  switch (refused.kind) {
    case "too-large":
      return {
        title: "文件过大",
        detail: `一次最多上传 ${megabytes(refused.limit)} MB。请分成几次导入。`,
        field: "file",
      };
    case "too-slow":
    case "cut-off":
      return { title: "没有传完", detail: "网络中断或太慢，请重新上传。", field: "file" };
    case "broken":
      return {
        title: "提交的内容不完整",
        detail: "请以 multipart/form-data 提交文件，或者把一个文件作为请求的内容。",
      };
    case "no-file":
      return { title: "没有文件", detail: "请选择要导入的文件。", field: "file" };
    case "too-many":
      return {
        title: "文件太多",
        detail: `一次最多 ${refused.limit} 个文件，请分成几次导入。`,
        field: "file",
      };
  }
}

export const apiWords = {
  notYours: (by: "agency" | "region"): Problem =>
    by === "agency"
      ? { title: "不能办理其他机构的台账", detail: "请选择您管理的机构。", field: "agency" }
      : { title: "不能办理其他地区的台账", detail: "请选择您管理的行政区划。", field: "region" },
  noOwner: (by: "agency" | "region"): Problem =>
    by === "agency"
      ? { title: "没有写明机构", detail: "请用 agency 写明机构的编号或全称。", field: "agency" }
      : { title: "没有写明行政区划", detail: "请用 region 写明六位代码。", field: "region" },
  unknownOwner: (because: string): Problem => ({
    title: "没有找到机构或区划",
    detail: `${because}。`,
  }),
  badMapping: (because: string): Problem => ({
    title: "对照表有误",
    detail: `${because}。`,
    field: "mapping",
  }),
  badRows: (because: string): Problem => ({
    title: "逐行回答有误",
    detail: `${because}。`,
    field: "rows",
  }),
  sameNames: "有两个文件同名，分不清是哪一行；请改名，或者分开导入",
  badYear: { title: "年份有误", detail: "请写四位年份。", field: "year" } satisfies Problem,
  notYearly: {
    title: "这种台账不分年份",
    detail: "请去掉年份再导出。",
    field: "year",
  } satisfies Problem,
  badFormat: {
    title: "没有这种格式",
    detail: "可用 xlsx、csv、ndjson。",
    field: "format",
  } satisfies Problem,
  busy: {
    title: "正在办理的导入太多",
    detail: "请等其他人的导入完成后再试；选好的文件还在。",
  } satisfies Problem,
  unreadable: "文件不能作为这种台账读取",
} as const;
