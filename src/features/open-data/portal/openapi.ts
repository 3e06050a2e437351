import { z } from "zod";
import type { Dataset, Datasets } from "#platform/export/dataset.ts";
import { excelType } from "#platform/export/table-answer.ts";
import { problemContent, problemSchema } from "#platform/http/answers/openapi-problem.ts";
import { reportObject } from "#report-files/report-line-schema.ts";
import type { AsFiles } from "#ui/site.ts";
import { besideCodes, columnsOf } from "./columns.ts";
import { agencyDataPath, dataPath } from "./data-paths.ts";
import { type DataFormat, dataFormats } from "./formats.ts";

export interface OpenApiFacts {
  readonly datasets: Datasets;
  /** 网站名称. */
  readonly siteName: string;
  readonly licence: string;
  /** Address of the site: `https://www.example.gov.cn/zwgk`, or a path. */
  readonly server: string;
  /** What a site written as files has, which answers no program's questions. */
  readonly asFiles?: AsFiles;
}

/** An OpenAPI 3.1 document of all open data, made of the schemas that write it. */
export function openApiDocument({ datasets, siteName, licence, server, asFiles }: OpenApiFacts) {
  return {
    openapi: "3.1.0",
    info: {
      title: `${siteName}：开放数据`,
      version: "1",
      description:
        "公开的政府信息的目录和政府信息公开工作年度报告的数据。不确定的数是空值，不是 0。CSV、Excel 首行是中文列名，各列依次为 x-columns 所列。带 x-beside 的字段是另一字段的代码的中文说法。任何网站的脚本都可以读取（Access-Control-Allow-Origin: *），出错时答复 application/problem+json（RFC 9457）。",
      license: { name: licence },
    },
    servers: [{ url: server }],
    paths: {
      ...Object.fromEntries(
        Object.entries(datasets).flatMap(([name, one]) => pathsOf(name, one, !asFiles)),
      ),
      ...(asFiles?.downloads !== false && { [reportJsonPath]: { get: reportOperation } }),
      ...(!asFiles && { [currentJsonPath]: { get: currentOperation } }),
    },
    components: {
      schemas: {
        ...Object.fromEntries(
          Object.values(datasets).map(({ record, schema }) => [record, schemaOf(schema)]),
        ),
        AnnualReport: schemaOf(reportObject),
        Problem: problemSchema,
      },
      responses: {
        NotModified: { description: "与 If-None-Match 所指的版本相同" },
        Busy: {
          description: "同时下载的人较多，稍后再试",
          headers: retryAfter,
          content: problemContent,
        },
        TooMany: {
          description: "请求过于频繁，稍后再试",
          headers: retryAfter,
          content: problemContent,
        },
        NotFound: { description: "没有这个文件", content: problemContent },
      },
    },
  };
}

const retryAfter = {
  "Retry-After": { schema: { type: "integer" }, description: "秒" },
};

function schemaOf(schema: z.ZodType) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "output" });
  return rest;
}

const currentJsonPath = "/agencies/{agencyId}/{year}/report.json";

const reportJsonPath = "/agencies/{agencyId}/{year}/v{version}/report.json";

function pathsOf(
  name: string,
  dataset: Dataset,
  isServed: boolean,
): readonly (readonly [string, object])[] {
  return dataFormats.flatMap((format) => [
    [
      dataPath(name, format),
      { get: operation({ name, dataset, format, isServed, of: [] }) },
    ] as const,
    ...(dataset.hasYears
      ? [
          [
            dataPath(name, format, "{year}"),
            { get: operation({ name, dataset, format, isServed, of: ["year"] }) },
          ] as const,
        ]
      : []),
    ...(dataset.hasAgencies && isServed ? agencyPathsOf({ name, dataset, format, isServed }) : []),
  ]);
}

function agencyPathsOf(given: Omit<OperationOf, "of">) {
  const { name, format } = given;
  const agency = "{agencyId}";
  return [
    [
      agencyDataPath(name, format, { agency }),
      { get: operation({ ...given, of: ["agency"] }) },
    ] as const,
    [
      agencyDataPath(name, format, { agency, year: "{year}" }),
      { get: operation({ ...given, of: ["agency", "year"] }) },
    ] as const,
  ];
}

const yearParameter = {
  name: "year",
  in: "path",
  required: true,
  description: "年份",
  schema: { type: "integer", minimum: 2000, maximum: 2100 },
};

interface OperationOf {
  readonly name: string;
  readonly dataset: Dataset;
  readonly format: DataFormat;
  /** Whether a server of ours answers, which knows versions and may be busy. */
  readonly isServed: boolean;
  readonly of: readonly ("agency" | "year")[];
}

function operation({ name, dataset, format, isServed, of }: OperationOf) {
  const { title, about } = dataset;
  return {
    operationId: `${name}${of.map((one) => (one === "year" ? "OfYear" : "OfAgency")).join("")}As${format}`,
    summary: `${title}（${format}）${of.map((one) => (one === "year" ? "，一年" : "，一个机关")).join("")}`,
    description: about,
    ...(of.length > 0 && {
      parameters: of.map((one) => (one === "year" ? yearParameter : agencyParameter)),
    }),
    responses: {
      200: { description: about, content: contentOf(dataset, format) },
      404: { $ref: "#/components/responses/NotFound" },
      ...(isServed && {
        304: { $ref: "#/components/responses/NotModified" },
        429: { $ref: "#/components/responses/TooMany" },
        503: { $ref: "#/components/responses/Busy" },
      }),
    },
  };
}

function contentOf({ record: recordName, schema }: Dataset, format: DataFormat) {
  const record = { $ref: `#/components/schemas/${recordName}` };
  switch (format) {
    case "json":
      return { "application/json": { schema: { type: "array", items: record } } };
    case "ndjson":
      return {
        "application/x-ndjson": {
          schema: { type: "string", description: "每行一个 JSON 对象" },
          "x-record": record,
        },
      };
    case "xlsx":
      return {
        [excelType]: {
          schema: { type: "string", format: "binary", description: "首行是中文列名，代码是文本" },
          "x-columns": besideCodes(columnsOf(schema)).map(({ name, title }) => ({
            name,
            title,
          })),
        },
      };
    case "csv":
      return {
        "text/csv": {
          schema: { type: "string", description: "UTF-8，首行是中文列名" },
          "x-columns": columnsOf(schema).map(({ name, title }) => ({ name, title })),
        },
      };
  }
}

const integerInPath = (name: string, description: string) => ({
  name,
  in: "path",
  required: true,
  description,
  schema: { type: "integer", minimum: 1 },
});

const agencyParameter = integerInPath("agencyId", "机关编号");

const reportOperation = {
  operationId: "report",
  summary: "一份年报",
  description: "一份年报的全文和全部单元格。",
  parameters: [
    integerInPath("agencyId", "机关编号"),
    integerInPath("year", "年份"),
    integerInPath("version", "版本，从 1 起"),
  ],
  responses: {
    200: {
      description: "一份年报",
      content: { "application/json": { schema: { $ref: "#/components/schemas/AnnualReport" } } },
    },
    404: { $ref: "#/components/responses/NotFound" },
  },
};

const currentOperation = {
  operationId: "currentReport",
  summary: "一份年报的现行版本",
  description:
    "固定地址：转到现行版本的文件。把 report.json 换成 report.docx 等或 original，得到其他格式或原文件。",
  parameters: [integerInPath("agencyId", "机关编号"), integerInPath("year", "年份")],
  responses: {
    302: {
      description: "现行版本的地址",
      headers: { Location: { schema: { type: "string" } } },
    },
    404: { $ref: "#/components/responses/NotFound" },
  },
};
