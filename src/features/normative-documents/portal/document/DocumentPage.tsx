import { agencyPath } from "#features/agencies/domain/index.ts";
import { itemPath } from "#features/items/index.ts";
import { TextShown } from "#features/items/portal/index.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { Page } from "#ui/page/Page.tsx";
import { type Definition, DefinitionTable } from "#ui/tables/DefinitionTable.tsx";
import { documentWords } from "../../words/document-words.ts";
import { validitySays } from "../../words/validity-words.ts";
import { agencyDocumentsPath, documentFilePath, documentPath, documentsPath } from "../paths.ts";
import { ValidityBadge } from "../ValidityBadge.tsx";
import type { ShownDocument } from "./load-document.ts";
import { RelatedDocuments } from "./RelatedDocuments.tsx";
import { TextVersions } from "./TextVersions.tsx";

/** A document: how it stands, its facts, its text, what it has to do with others, its interpretations and versions. */
export function DocumentPage({ shown }: { readonly shown: ShownDocument }) {
  const { document, validity, caption, on } = shown;
  const { title, agencyId, agencyName, number } = document;
  return (
    <Page
      title={title}
      description={`${agencyName}${number}，${validitySays(validity)}。`}
      breadcrumb={[
        { name: "政策文件", href: documentsPath },
        { name: agencyName, href: agencyPath(agencyId) },
        { name: "政策文件", href: agencyDocumentsPath(agencyId) },
        { name: title },
      ]}
    >
      {on && (
        <p className="hint">
          以下是 {on} 那一天的效力和文本。<Link to={documentPath(document.id)}>看今天的</Link>
        </p>
      )}
      <DefinitionTable name="文件的要素" definitions={facts(shown)} />
      <h1 className="item-title">{title}</h1>
      {document.type === "regulations" && <p className="document-caption">{caption}</p>}
      {!validity.isInForce && (
        <p className="document-not-in-force">本文件{validitySays(validity)}。</p>
      )}
      <DocumentText shown={shown} />
      <RelatedDocuments shown={shown} />
      <TextVersions shown={shown} />
    </Page>
  );
}

function facts({ document, validity }: ShownDocument): readonly Definition[] {
  const { type, agencyName, number, theme, issuedOn, effectiveOn, publishedOn } = document;
  const all = [
    { term: "发文机关", value: agencyName },
    { term: "文号", value: number },
    { term: "类型", value: documentWords[type] },
    { term: "主题分类", value: theme ?? "" },
    { term: "成文日期", value: issuedOn },
    { term: "施行日期", value: effectiveOn ?? "" },
    { term: "发布日期", value: publishedOn },
    {
      ...{ term: "有效性", wide: true },
      value: (
        <>
          <ValidityBadge validity={validity} /> {validitySays(validity)}
        </>
      ),
    },
  ];
  return all.filter(({ value }) => value !== "");
}

function DocumentText({
  shown: { document, content, version },
}: {
  readonly shown: ShownDocument;
}) {
  if (!content || !version) {
    return (
      <EmptyState title="本站没有收录正文">
        <p>
          需要正文的，可以向{document.agencyName}
          <Link to={agencyPath(document.agencyId)}>索取</Link>。
        </p>
      </EmptyState>
    );
  }
  const blocks = content.text.content.filter(({ type }) => type !== "picture");
  const paths = ["docx", "pdf"] as const;
  return (
    <>
      <Offer of={documentFilePath(document.id, "pdf")}>
        <ul className="document-ways on-screen">
          {paths.map((to) => (
            <li key={to}>
              <Link to={documentFilePath(document.id, to)}>
                下载{to === "docx" ? " Word" : " PDF"}
              </Link>
            </li>
          ))}
          <li>
            <Link to={itemPath(version.itemId)}>
              公开信息页{blocks.length < content.text.content.length && "（含图片）"}
            </Link>
          </li>
        </ul>
      </Offer>
      <TextShown blocks={blocks} />
    </>
  );
}
