import { hash } from "node:crypto";
import { reportLine, type SourceFacts } from "#report-files/report-line.ts";
import type { Compiled } from "./compile-report.ts";
import { compileWarnings } from "./compile-warnings.ts";

/** Where a compiled report comes from: no file, but the records; the hash is that of its cells. */
export function compiledSource({ report }: Compiled): SourceFacts {
  return {
    name: "compiled",
    sha256: hash("sha256", JSON.stringify(report.cells), "hex"),
    mediaType: "application/json",
    encoding: "utf-8",
  };
}

/** The object of `tongming report read`, with the scope and those added up: one line of JSON, without its line end. */
export function compiledLine(compiled: Compiled): string {
  const { scope, agencies, report } = compiled;
  const { schema, source, ...rest } = JSON.parse(reportLine(compiledSource(compiled), report));
  return JSON.stringify({
    schema,
    source,
    scope,
    agencies: agencies.map(({ name }) => name),
    ...rest,
    warnings: compileWarnings(compiled),
  });
}
