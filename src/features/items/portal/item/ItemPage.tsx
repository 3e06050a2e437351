import { agencyPath } from "#features/agencies/domain/index.ts";
import type { PublicColumn } from "#features/catalogue/index.ts";
import type { ItemNote } from "#platform/feature/site-places.ts";
import { Link } from "#ui/Link.tsx";
import { PageTools } from "#ui/PageTools.tsx";
import { Page } from "#ui/page/Page.tsx";
import { DefinitionTable } from "#ui/tables/DefinitionTable.tsx";
import type { AttachmentShown } from "../../data/attachments/attachments-shown.ts";
import type { ItemPageRow } from "../../data/pages/item-pages.ts";
import type { RelatedItems } from "../../data/pages/related-items.ts";
import { agencyItemsPath, columnPath, itemVersionsPath } from "../../domain/paths.ts";
import { AttachmentLinks } from "./AttachmentLinks.tsx";
import { ItemNotes } from "./ItemNotes.tsx";
import { Related } from "./Related.tsx";

interface ItemPageProps {
  readonly item: ItemPageRow;
  /** The column (栏目) in which it stands, where its agency has one of the word. */
  readonly column: PublicColumn | undefined;
  readonly related: RelatedItems;
  readonly markup: string;
  /** What other rooms know of it today. */
  readonly notes: readonly ItemNote[];
  /** Those that can be looked at as pages. */
  readonly attachments: readonly AttachmentShown[];
}

/** A public item: its number and days, and below them what was signed, in the same bytes. */
export function ItemPage(props: ItemPageProps) {
  const { item, column, related, markup, notes, attachments } = props;
  const { title, summary, indexNumber, publishedOn, revisedOn } = item;
  return (
    <Page title={title} description={summary} breadcrumb={crumbs(props)}>
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
      <AttachmentLinks itemId={item.itemId} attachments={attachments} />
      <PageTools />
      <Related item={item} column={column} related={related} />
    </Page>
  );
}

function crumbs({ item: { agencyId, agencyName, title }, column }: ItemPageProps) {
  return [
    { name: "机关", href: "/agencies/" },
    { name: agencyName, href: agencyPath(agencyId) },
    column
      ? { name: column.name, href: columnPath(agencyId, column.id) }
      : { name: "公开的信息", href: agencyItemsPath(agencyId) },
    { name: title },
  ];
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
