import { Page } from "#ui/page/Page.tsx";
import type { ItemPageRow } from "../../data/pages/item-pages.ts";
import type { PageVersion } from "../../data/pages/page-versions.ts";
import { itemPath } from "../../domain/paths.ts";
import { sectionName } from "../section-name.ts";
import { ChangedLines } from "./ChangedLines.tsx";

interface VersionsPageProps {
  readonly item: ItemPageRow;
  readonly versions: readonly PageVersion[];
}

/** 历次修改: when an item was changed, why, and what, the newest first. */
export function VersionsPage({ item, versions }: VersionsPageProps) {
  const title = "历次修改";
  return (
    <Page
      title={`${item.title}：${title}`}
      breadcrumb={[
        { name: sectionName, href: "/items/" },
        { name: item.title, href: itemPath(item.itemId) },
        { name: title },
      ]}
    >
      <h1>{title}</h1>
      <p>删去的文字加删除线，新增的文字加下划线；没有改动的段落不列出。</p>
      {versions.map((one) => (
        <section key={one.number} aria-labelledby={`version-${one.number}`}>
          <h2 id={`version-${one.number}`}>{`第 ${one.number} 版　${one.publishedOn}`}</h2>
          <Because of={one} />
          <Changes of={one} />
        </section>
      ))}
    </Page>
  );
}

function Because({ of: { number, because, changes } }: { readonly of: PageVersion }) {
  if (number === 1) return <p>首次发布。</p>;
  // With what stood before, why it was changed is not shown either.
  if (changes === null && because === null) return null;
  return <p>{`修改原因：${because ?? "没有写明"}。`}</p>;
}

function Changes({ of: { number, changes } }: { readonly of: PageVersion }) {
  if (number === 1) return null;
  if (changes === null) return <p>修改前的内容不公开。</p>;
  if (changes.length === 0) return <p>文字没有改动，改动的是版式、附件或者图片。</p>;
  return <ChangedLines className="item-changes" changes={changes} />;
}
