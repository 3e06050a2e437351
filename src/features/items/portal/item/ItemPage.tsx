import { agencyPath } from "#features/agencies/domain/index.ts";
import type { ItemNote } from "#platform/feature/site-places.ts";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import { DefinitionTable } from "#ui/tables/DefinitionTable.tsx";
import type { ItemPageRow } from "../../data/pages/item-pages.ts";
import { agencyItemsPath, itemVersionsPath } from "../../domain/paths.ts";
import { sectionName } from "../section-name.ts";
import { ItemNotes } from "./ItemNotes.tsx";

interface ItemPageProps {
  readonly item: ItemPageRow;
  readonly markup: string;
  /** What other rooms know of it today. */
  readonly notes: readonly ItemNote[];
}

/** A public item: its number and days, and below them what was signed, in the same bytes. */
export function ItemPage({ item, markup, notes }: ItemPageProps) {
  const { title, summary, agencyId, agencyName, indexNumber, publishedOn, revisedOn } = item;
  return (
    <Page
      title={title}
      description={summary}
      breadcrumb={[
        { name: sectionName, href: "/items/" },
        { name: agencyName, href: agencyPath(agencyId) },
        { name: "公开的信息", href: agencyItemsPath(agencyId) },
        { name: title },
      ]}
    >
      <div className="item-numbers">
        <DefinitionTable
          name="编号和日期"
          definitions={[
            { term: "索引号", value: indexNumber },
            { term: "发布日期", value: publishedOn },
            ...(revisedOn === null ? [] : [{ term: "更新日期", value: <Revised item={item} /> }]),
          ]}
        />
      </div>
      <ItemNotes notes={notes} />
      <SignedMarkup markup={markup} />
    </Page>
  );
}

function Revised({ item: { itemId, revisedOn, hasHistory } }: Pick<ItemPageProps, "item">) {
  return (
    <>
      {revisedOn}
      {hasHistory && "　"}
      {hasHistory && <Link to={itemVersionsPath(itemId)}>历次修改</Link>}
    </>
  );
}

function SignedMarkup({ markup }: { readonly markup: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: this program made it of the parts of the text, and it was signed so
  return <div className="item-signed" dangerouslySetInnerHTML={{ __html: markup }} />;
}
