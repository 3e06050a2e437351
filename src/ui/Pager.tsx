import type { ReactNode } from "react";
import { Link } from "./Link.tsx";
import { pagesShown } from "./pager-path.ts";

interface PagerProps {
  /** The page shown, from 1. */
  readonly page: number;
  readonly pages: number;
  /** Entries on all pages together. */
  readonly total?: number;
  /** Path of a page; `pagePath("/agencies/")` for lists with addresses of their own. */
  readonly to: (page: number) => string;
}

/** 首页 上一页 … 下一页 尾页 共 N 页. Nothing where there is one page alone. */
export function Pager({ page, pages, total, to }: PagerProps) {
  if (pages <= 1) return null;
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
        第 {page} 页，共 {pages} 页{total !== undefined && `，${total} 条`}
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
