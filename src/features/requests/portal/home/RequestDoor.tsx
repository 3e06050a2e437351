import type { LocalDate } from "#kernel/local-date.ts";
import { valueOn } from "#kernel/statutory.ts";
import { extensionLimit, replyPeriod } from "#law/disclosure-regulation.ts";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { followPath, requestsPath } from "../paths.ts";

/** What one does who finds nothing on the site, with the days of the law. */
export function RequestDoor({ on }: { readonly on: LocalDate }) {
  const [reply, extension] = [valueOn(replyPeriod, on), valueOn(extensionLimit, on)];
  return (
    <Offer of={requestsPath}>
      <section className="door on-screen" aria-labelledby="request-door">
        <h2 id="request-door">网上没有，可以申请</h2>
        <ol>
          <li>选制作或者保存这项信息的机关。</li>
          <li>写清要哪份文件或者哪项数据，不必说明用途。</li>
          <li>
            机关自收到之日起 {reply} 个工作日内答复；需要延长的会告知，最长延长 {extension}{" "}
            个工作日。
          </li>
        </ol>
        <p>
          <Link className="button" to={requestsPath}>
            选机关，申请公开
          </Link>{" "}
          <Link className="button secondary" to={followPath}>
            查询进度
          </Link>
        </p>
      </section>
    </Offer>
  );
}
