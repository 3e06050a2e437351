import type { Dataset, Datasets } from "#platform/export/dataset.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import { type Column, DataTable } from "#ui/tables/DataTable.tsx";
import { DefinitionTable } from "#ui/tables/DefinitionTable.tsx";
import { columnsOf, type DataColumn } from "./columns.ts";
import { dataPath, openApiPath } from "./data-paths.ts";
import { type DataFormat, dataFormats } from "./formats.ts";
import type { OpenDataContent } from "./load-open-data.ts";

interface OpenDataPageProps {
  readonly content: OpenDataContent;
  /** Of all rooms. */
  readonly datasets: Datasets;
  readonly licence: string;
}

const title = "开放数据";

/** What can be downloaded, what stands in it, and on what terms. */
export function OpenDataPage({ content, datasets, licence }: OpenDataPageProps) {
  const { fileHref, asFiles } = useSite();
  const named = Object.entries(datasets).map(([name, dataset]) => ({ name, dataset }));
  const { reports, agencies, changedAt } = content;
  const isWritten = (year: number) => asFiles?.years?.includes(year) ?? true;
  const years = [...new Set([...content.years.values()].flat())]
    .filter(isWritten)
    .sort((one, other) => other - one);
  return (
    <Page
      title={title}
      breadcrumb={[{ name: title }]}
      description="公开的信息和政府信息公开年报的全部数据，可以下载为 Excel、CSV、JSON、NDJSON。"
    >
      <h1>{title}</h1>
      <p className="lead">
        本站公开的信息的目录和收录的年报数据都可以下载，不需要注册。Excel 文件可以用 WPS、Excel
        打开，行政区划等代码在其中是文本；CSV、JSON、NDJSON 供程序使用。
      </p>
      <DefinitionTable
        name="数据概况"
        definitions={[
          { term: "年报", value: `${reports.toLocaleString("zh-CN")} 份` },
          { term: "机关", value: `${agencies.toLocaleString("zh-CN")} 个` },
          { term: "更新时间", value: changedAt },
          {
            term: "接口说明",
            value: <a href={fileHref(openApiPath)}>OpenAPI 文档（供程序员）</a>,
          },
          ...(asFiles
            ? []
            : [
                {
                  term: "固定地址",
                  value: (
                    <>
                      一份年报的现行版本：<code>/agencies/机关编号/年份/report.json</code>
                      ，换成 report.docx 等或 original 得到其他格式或原文件。
                    </>
                  ),
                  wide: true,
                },
              ]),
          { term: "使用许可", value: licence, wide: true },
        ]}
      />
      {reports === 0 && years.length === 0 && (
        <EmptyState title="现在还没有数据">
          <p>发布信息、收录年报后，文件里就会有内容。下面的文件现在也能下载，只有列名。</p>
        </EmptyState>
      )}
      <DataTable
        caption="全部数据"
        columns={fileColumns(undefined)}
        rows={named}
        keyOf={({ name }) => name}
      />
      {years.length > 0 && <YearFiles years={years} of={content.years} named={named} />}
      <h2>使用前请读</h2>
      <ul>
        <li>
          <strong>空值不是 0。</strong>
          原文空白、缺失、损毁或者读法不止一种的数，一律是空值；“单元格”数据的“状态”一列说明是哪一种。求和时请把空值的个数一起报告。
        </li>
        <li>
          <strong>没有读出的年报不算有错误，也不算没有错误。</strong>
          扫描成图片的文件读不出正文和表格，“核对情况”为
          unread，核对错误数等是空值；统计错误时只用“核对情况”为 checked 的年报。
        </li>
        <li>
          <strong>政府的年报通常已经汇总了所属机关。</strong>
          把机关类别为 government 的年报与其他机关的年报相加，会重复计算。
        </li>
        <li>2019、2020 年用试行格式，有些项目与 2021 年以后不同，两者没有的项目也是空值。</li>
        <li>
          每个文件都是同一时刻的数据。
          {!asFiles && "文件没有变化时，带上 If-None-Match 再次请求会得到 304。"}
        </li>
        {named.some(({ dataset }) => dataset.hasAgencies) && !asFiles && (
          <li>
            <strong>一个机关的信息。</strong>
            另有文件：<code>/open-data/items-of-机关编号.csv</code>，或加上年份
            <code>/open-data/items-of-机关编号-年份.csv</code>
            。撤下的信息不在任何文件里，它们的地址见 <a href={fileHref("/gone.txt")}>撤下的地址</a>
            。
          </li>
        )}
        <li>
          <strong>代码和它的中文。</strong>
          机关类别、级别、状态、规则等代码都另有一列中文说法，Excel
          中紧跟在代码后面，其他格式中排在各列之后；时间另有一列北京时间。
        </li>
      </ul>
      <h2>各列的含义</h2>
      {named.map(({ name, dataset }) => (
        <Columns key={name} dataset={dataset} />
      ))}
    </Page>
  );
}

interface Named {
  readonly name: string;
  readonly dataset: Dataset;
}

type FileColumns = [Column<Named>, ...Column<Named>[]];

function fileColumns(year: number | undefined): FileColumns {
  return [
    { key: "title", header: "数据", cell: ({ dataset }) => dataset.title },
    {
      key: "files",
      header: "下载",
      cell: (one) => <Files of={one} year={year} />,
    },
    ...(year === undefined
      ? [
          {
            key: "about",
            header: "内容",
            kind: "words" as const,
            cell: ({ dataset }: Named) => dataset.about,
          },
        ]
      : []),
  ];
}

interface FilesProps {
  readonly of: Named;
  readonly year: number | undefined;
}

function Files({ of: { name, dataset }, year }: FilesProps) {
  const { fileHref } = useSite();
  return (
    <span className="file-links">
      {dataFormats.map((format) => (
        <a key={format} href={fileHref(dataPath(name, format, year))} download>
          <span className="vh">
            {year ? `${year}年` : ""}
            {dataset.title}
          </span>
          {formatWords[format]}
        </a>
      ))}
    </span>
  );
}

const formatWords: Readonly<Record<DataFormat, string>> = {
  xlsx: "Excel",
  csv: "CSV",
  json: "JSON",
  ndjson: "NDJSON",
};

interface YearFilesProps {
  readonly years: readonly number[];
  /** Years with files, by the names of data sets. */
  readonly of: OpenDataContent["years"];
  readonly named: readonly Named[];
}

function YearFiles({ years, of, named }: YearFilesProps) {
  const withYears = named.filter(({ dataset }) => dataset.hasYears);
  const columns: [Column<number>, ...Column<number>[]] = [
    { key: "year", header: "年份", cell: (year) => `${year}年` },
    ...withYears.map(
      (one): Column<number> => ({
        key: one.name,
        header: one.dataset.title,
        cell: (year) => of.get(one.name)?.includes(year) && <Files of={one} year={year} />,
      }),
    ),
  ];
  return <DataTable caption="按年份" columns={columns} rows={years} keyOf={(year) => year} />;
}

function Columns({ dataset: { title, schema } }: Pick<Named, "dataset">) {
  const columns: [Column<DataColumn>, ...Column<DataColumn>[]] = [
    { key: "title", header: "CSV 列名", cell: (column) => column.title },
    { key: "name", header: "JSON 字段", cell: (column) => <code>{column.name}</code> },
    { key: "description", header: "说明", cell: (column) => column.description ?? "" },
  ];
  const all = columnsOf(schema);
  const plain = all.filter((column) => !column.name.startsWith("figures."));
  const figures = all.length - plain.length;
  return (
    <details>
      <summary>
        {title}（{all.length} 列）
      </summary>
      <DataTable
        caption={`${title}的各列`}
        columns={columns}
        rows={plain}
        keyOf={(column) => column.name}
      />
      {figures > 0 && (
        <p>
          其后 {figures} 列是三张表的主要数据（表二各项，表三各行的总计，表四各项），JSON 中在{" "}
          <code>figures</code> 里，例如 <code>t3.new.total</code> 是“一、本年新收”的总计。
        </p>
      )}
    </details>
  );
}
