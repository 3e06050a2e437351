import type { ReactNode } from "react";
import { Link } from "./Link.tsx";
import { type PageOfList, pagesShown } from "./pager-path.ts";

interface PagerProps {
  /** The page shown. */
  readonly page: PageOfList;
  readonly pages: number;
  /** Entries on all pages together. */
  readonly total: number;
  /** Whether there is a page that holds the whole list. */
  readonly hasWhole: boolean;
  /** Path of a page; `pagePath("/agencies/")` for lists with addresses of their own. */
  readonly to: (page: PageOfList) => string;
}

/** 首页 上一页 … 下一页 尾页 共 N 页, and on paper which page of how many this is. Nothing where there is one page alone. */
export function Pager(props: PagerProps) {
  const { page, pages, total, hasWhole, to } = props;
  if (pages <= 1) return null;
  if (page === "all") {
    return (
      <nav className="pager" aria-label="分页">
        <p>
          本页是全部 {total} 条，<Link to={to(1)}>分页显示</Link>
        </p>
      </nav>
    );
  }
  const place = `第 ${page} 页，共 ${pages} 页，${total} 条`;
  return (
    <>
      <NumberedPages {...props} page={page} place={place} />
      <p className="on-paper" aria-hidden="true">
        以上是{place}
        {hasWhole ? "；要全部打印，请在网页上点“全部显示在一页”。" : "。"}
      </p>
    </>
  );
}

interface NumberedPagesProps extends PagerProps {
  readonly page: number;
  /** Where the page stands, in words. */
  readonly place: string;
}

function NumberedPages({ page, pages, hasWhole, to, place }: NumberedPagesProps) {
  return (
    <nav className="pager" aria-label="分页">
      <ul>
        <Step to={page > 1 && to(1)}>首页</Step>
        <Step to={page > 1 && to(page - 1)}>上一页</Step>
        {pagesShown(page, pages).map((one, index, all) =>
          one === "gap" ? (
            <li key={`after ${all[index - 1]}`} className="gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={one} className={one === page ? "current" : "number"}>
              <Link to={to(one)} {...(one === page ? { current: "page" } : {})}>
                <span className="vh">第 </span>
                {one}
                <span className="vh"> 页</span>
              </Link>
            </li>
          ),
        )}
        <Step to={page < pages && to(page + 1)}>下一页</Step>
        <Step to={page < pages && to(pages)}>尾页</Step>
      </ul>
      <p>
        {place}
        {hasWhole && (
          <>
            ，<Link to={to("all")}>全部显示在一页</Link>
            <span className="vh">，便于打印</span>
          </>
        )}
      </p>
    </nav>
  );
}

interface StepProps {
  /** `false` where there is no such page from here. */
  readonly to: string | false;
  readonly children: ReactNode;
}

function Step({ to, children }: StepProps) {
  return <li>{to === false ? <span>{children}</span> : <Link to={to}>{children}</Link>}</li>;
}
