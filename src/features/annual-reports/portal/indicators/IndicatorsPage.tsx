import { tableTitles } from "#report-view/words.ts";
import { Page } from "#ui/page/Page.tsx";
import { TableRegion } from "#ui/tables/TableRegion.tsx";
import { BlankFormLinks } from "../blank-form/BlankFormLinks.tsx";
import {
  type Indicator,
  type IndicatorTable,
  indicatorAnchor,
  indicatorTables,
} from "./indicator-rows.ts";

const title = "年报指标说明";

/** Each row of the three tables in plain Chinese, with the article it rests on. */
export function IndicatorsPage() {
  return (
    <Page
      title={title}
      breadcrumb={[{ name: "政府信息公开年报", href: "/annual-reports/" }, { name: title }]}
      description="政府信息公开年报三张统计表每一行说的是什么，依据哪一条。"
    >
      <h1>{title}</h1>
      <p className="lead">
        政府信息公开年报有三张统计表，格式全国统一。下面逐行说明它数的是什么、依据哪一条，供阅读时参考；以法律法规和年报格式的原文为准。
      </p>
      <BlankFormLinks />
      <nav className="on-page" aria-label="本页内容">
        <ul>
          {indicatorTables.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{tableTitles[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {indicatorTables.map((table) => (
        <Table key={table.id} table={table} />
      ))}
      <p className="hint">
        条文简称：《政府信息公开条例》指 2019 年 5 月 15 日起施行的修订后的条例。2019、2020
        年的年报用试行格式，2021 年起用现行格式；只有试行格式才有的行和列已注明。
      </p>
    </Page>
  );
}

function Table({ table: { id, rows, columns } }: { readonly table: IndicatorTable }) {
  const name = tableTitles[id];
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{name}</h2>
      <TableRegion name={`${name}各行的含义`} columns={3}>
        <table className="data-table words-table">
          <caption>各行</caption>
          <thead>
            <tr>
              <th scope="col">行</th>
              <th scope="col">说的是什么</th>
              <th scope="col">依据</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </TableRegion>
      <TableRegion name={`${name}各列的含义`} columns={2}>
        <table className="data-table words-table">
          <caption>各列</caption>
          <thead>
            <tr>
              <th scope="col">列</th>
              <th scope="col">说的是什么</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ label, means }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{means}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}

function Row({ row: { id, label, means, basis, kind } }: { readonly row: Indicator }) {
  return (
    <tr id={indicatorAnchor(id)} className={kind === "single" ? undefined : kind}>
      <th scope="row">{label}</th>
      <td>{means}</td>
      <td>{basis}</td>
    </tr>
  );
}
