import { agencyPath } from "#features/agencies/domain/index.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { Link } from "#ui/Link.tsx";
import { Pager } from "#ui/Pager.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import type { AttachmentPageRow } from "../../data/attachments/attachments-shown.ts";
import { attachmentPath, itemFilePath, itemPath } from "../../domain/paths.ts";
import { attachmentUnreadWords } from "../../words/attachment-words.ts";
import { fileWords } from "../../words/file-words.ts";
import { sectionName } from "../section-name.ts";

interface AttachmentPageProps {
  readonly itemId: number;
  readonly number: number;
  readonly page: number;
  readonly attachment: AttachmentPageRow;
}

/** 附件在线查看: what an attachment says, as far as it was read, without a program for its kind. */
export function AttachmentPage({ itemId, number, page, attachment }: AttachmentPageProps) {
  const { name, title, agencyId, agencyName, markup, pages, isCut } = attachment;
  return (
    <Page
      title={pages > 1 ? `${name}（第 ${page} 页）` : name}
      breadcrumb={[
        { name: sectionName, href: "/items/" },
        { name: agencyName, href: agencyPath(agencyId) },
        { name: title, href: itemPath(itemId) },
        { name: "附件" },
      ]}
    >
      <h1>{name}</h1>
      <Origin itemId={itemId} number={number} attachment={attachment} />
      {markup === null ? <NotShown attachment={attachment} /> : <Read markup={markup} />}
      {isCut && page === pages && <p>文件很长，后面的内容没有显示，请下载原文件查看。</p>}
      <Pager
        page={page}
        pages={pages}
        total={pages}
        hasWhole={false}
        to={(one) => attachmentPath(itemId, number, one === "all" ? 1 : one)}
      />
    </Page>
  );
}

function Origin({ itemId, number, attachment }: Omit<AttachmentPageProps, "page">) {
  const { title, markup } = attachment;
  const original = useSite().href(itemFilePath(itemId, number));
  return (
    <p className="hint">
      这是《<Link to={itemPath(itemId)}>{title}</Link>》的附件。
      {markup !== null && "本页由程序从文件中读出，版式和图片与原文件不同，以原文件为准："}
      <a href={original}>下载原文件</a>（{fileWords(attachment)}）
    </p>
  );
}

function NotShown({ attachment: { unread } }: Pick<AttachmentPageProps, "attachment">) {
  if (unread === null) {
    return (
      <EmptyState title="正在读取这个附件">
        <p>附件刚刚公开，内容还在读取。请过一会儿再看，或者先下载原文件。</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="这个附件不能在网页上显示">
      <p>{unread === "" ? "没有这一页。" : attachmentUnreadWords[unread]}请下载原文件查看。</p>
    </EmptyState>
  );
}

function Read({ markup }: { readonly markup: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: this program made it of the parts of the file, each word escaped
  return <article className="item-text" dangerouslySetInnerHTML={{ __html: markup }} />;
}
