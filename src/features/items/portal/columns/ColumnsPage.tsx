import { agencyPath } from "#features/agencies/domain/index.ts";
import type { AgencyWay, FoundAgency } from "#features/agencies/index.ts";
import { AgencySection } from "#features/agencies/portal/index.ts";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import { agencyItemsPath, columnPath } from "../../domain/paths.ts";
import { sectionName } from "../section-name.ts";
import type { Branch, ColumnTree } from "./column-tree.ts";

interface ColumnsPageProps {
  readonly agency: FoundAgency;
  readonly tree: ColumnTree;
  readonly ways: readonly AgencyWay[];
}

/** 法定主动公开内容 of an agency: what the law has it make public, with its columns and how much is in them. */
export function ColumnsPage({ agency, tree, ways }: ColumnsPageProps) {
  const { id, name } = agency;
  const title = `${name}${sectionName}`;
  const filled = tree.branches.filter(({ columns }) => columns.length > 0);
  const empty = tree.branches.filter(({ columns }) => columns.length === 0);
  return (
    <Page
      title={title}
      description={`${name}依照《政府信息公开条例》主动公开的信息，按栏目列出。`}
      breadcrumb={[
        { name: "机关", href: "/agencies/" },
        { name, href: agencyPath(id) },
        { name: sectionName },
      ]}
    >
      <h1>{title}</h1>
      <AgencySection agency={agency} ways={ways}>
        <p>
          <Link to={agencyItemsPath(id)}>按发布日期查看全部信息</Link>
        </p>
        {filled.map((branch) => (
          <BranchShown key={branch.duty?.code ?? "own"} agencyId={id} branch={branch} />
        ))}
        {tree.others > 0 && (
          <p className="hint">
            另有 {tree.others.toLocaleString("zh-CN")} 条信息没有归入栏目，见全部信息。
          </p>
        )}
        {empty.length > 0 && (
          <details>
            <summary>本机关没有设栏目的法定内容（{empty.length}）</summary>
            <ul>
              {empty.map(({ duty }) => (
                <li key={duty?.code}>
                  {duty?.words}
                  <span className="aside">{duty?.cites}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </AgencySection>
    </Page>
  );
}

function BranchShown({
  agencyId,
  branch: { duty, columns },
}: {
  readonly agencyId: number;
  readonly branch: Branch;
}) {
  return (
    <section className="column-branch">
      <h2>{duty?.name ?? "其他栏目"}</h2>
      {duty && (
        <p className="hint">
          {duty.words}（{duty.cites}）
        </p>
      )}
      <ul className="column-list">
        {columns.map(({ id, name, items, lastOn }) => (
          <li key={id}>
            <Link to={columnPath(agencyId, id)}>{name}</Link>
            <span className="hint">
              {items === 0 ? "还没有信息" : `${items.toLocaleString("zh-CN")} 条，最近 ${lastOn}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
