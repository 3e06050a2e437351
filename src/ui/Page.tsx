import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./Breadcrumb.tsx";
import { useSite } from "./site-context.ts";

interface PageProps {
  readonly title: string;
  readonly breadcrumb: readonly Crumb[];
  readonly children: ReactNode;
}

/** A public page: skip link, masthead, 当前位置, the content, footer. Plain markup, no script. */
export function Page({ title, breadcrumb, children }: PageProps) {
  const { facts, stylesheet, mode, href, fileHref } = useSite();
  return (
    <html lang="zh-CN" className={mode === "elder" ? "elder" : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{`${title} - ${facts.name}`}</title>
        <link rel="stylesheet" href={fileHref(stylesheet)} />
        <link rel="icon" href={fileHref("/assets/icon.svg")} type="image/svg+xml" />
      </head>
      <body>
        <a className="skip" href="#content">
          跳到主要内容
        </a>
        <header className="masthead">
          <div className="wide">
            <a className="site-name" href={href("/")}>
              <span className="emblem" aria-hidden="true">
                通明
              </span>
              政府信息公开
            </a>
            <p className="site-section">政府信息公开年报</p>
          </div>
        </header>
        <Breadcrumb crumbs={breadcrumb} />
        <main id="content" className="wide" tabIndex={-1}>
          {children}
        </main>
        <footer className="footer">
          <div className="wide">
            <p>
              核对依据：《中华人民共和国政府信息公开条例》第五十条、国务院办公厅政府信息与政务公开办公室印发的年度报告格式（国办公开办函〔2021〕30号、〔2019〕60号）。
            </p>
            <p>
              核对结果供编制、审核时参考，不替代主管部门的认定。本页不使用脚本和
              Cookie，支持键盘、读屏软件和打印。
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}
