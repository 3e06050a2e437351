import { QrCode } from "./QrCode.tsx";
import { useSite } from "./site-context.ts";

/** What one does with a page: larger type, on paper, on the telephone. None of it needs a script. */
export function PageTools() {
  const { here, query, href, mode, origin, asFiles } = useSite();
  const address = origin && `${origin}${href(`${here}${query}`, "plain")}`;
  return (
    <aside className="page-tools" aria-label="阅读和保存">
      <ul className="on-screen">
        {mode === "plain" && asFiles?.elder !== false && (
          <li>
            <a href={href(`${here}${query}`, "elder")}>大字版（长者模式）</a>
          </li>
        )}
        <li>打印、存为 PDF：按 Ctrl+P，只印正文</li>
      </ul>
      {address && (
        <figure>
          <QrCode text={address} says="本页地址的二维码" />
          <figcaption>
            <span className="on-screen">手机扫码阅读</span>
            <span className="on-paper">{address}</span>
          </figcaption>
        </figure>
      )}
    </aside>
  );
}
