import { EmptyState } from "#ui/EmptyState.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { ItemPageRow } from "../../data/pages/item-pages.ts";
import { agencyItemsPath, itemPath } from "../../domain/paths.ts";
import { sectionName } from "../section-name.ts";

/** In place of an item that was withdrawn: when, and why, as the agency tells the public; never its title or a word of it. */
export function WithdrawnPage({ item }: { readonly item: ItemPageRow }) {
  const { agencyId, agencyName, indexNumber, withdrawnOn, withdrawnSays, successor } = item;
  const title = "这条信息已经撤下";
  return (
    <Page title={title} breadcrumb={[{ name: sectionName, href: "/items/" }, { name: title }]}>
      <h1>{title}</h1>
      <EmptyState title={`${agencyName}于 ${withdrawnOn} 撤下`}>
        <p>索引号：{indexNumber}</p>
        <p>原因：{withdrawnSays}</p>
        <ul>
          {successor && (
            <li>
              现行的是：<Link to={itemPath(successor.id)}>{successor.title}</Link>
            </li>
          )}
          <li>
            <Link to={agencyItemsPath(agencyId)}>{agencyName}公开的信息</Link>
          </li>
        </ul>
      </EmptyState>
    </Page>
  );
}
