import type { Compiled } from "./compile-report.ts";

/** What a compiled report is to be read with. */
export type CompileWarning =
  | { readonly code: "year-not-ended"; readonly message: string }
  | {
      readonly code: "no-records";
      readonly kind: string;
      readonly months: readonly string[];
      readonly message: string;
    }
  | {
      readonly code: "agencies-without-records";
      readonly agencies: readonly string[];
      readonly message: string;
    };

export function compileWarnings(compiled: Compiled): readonly CompileWarning[] {
  const { report, agencies, missing, isRunning } = compiled;
  const without = missing.agencies.map(({ name }) => name);
  return [
    ...(isRunning
      ? [
          {
            code: "year-not-ended",
            message: `${report.year} 年还没有结束：各项数据截至今天。`,
          } as const,
        ]
      : []),
    ...missing.kinds.map(({ kind, name, months }) => ({
      code: "no-records" as const,
      kind,
      months,
      message: `台账“${name}”${whenWords(months, report.year)}没有记录；确实没有的，请作零报告。`,
    })),
    ...(agencies.length > 1 && without.length > 0
      ? [
          {
            code: "agencies-without-records",
            agencies: without,
            message: `${without.length} 个机关没有任何记录：${without.join("、")}。`,
          } as const,
        ]
      : []),
  ];
}

function whenWords(months: readonly string[], year: number | null): string {
  if (months.length === 0) return ` ${year} 年`;
  return months.length === 12 ? `${year} 年各月` : ` ${months.join("、")} `;
}
