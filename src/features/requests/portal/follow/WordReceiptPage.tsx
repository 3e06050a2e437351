import { Page } from "#ui/page/Page.tsx";
import type { FollowKey } from "../../intake/citizen-door.ts";
import { followPath, requestsPath } from "../paths.ts";
import { ReceiptForm } from "./ReceiptForm.tsx";

interface WordReceiptPageProps extends FollowKey {
  /** Characters that no face of ours has. */
  readonly lacking: readonly string[];
}

/** A receipt never has another sign in the place of a character: whose PDF would, gets it as Word. */
export function WordReceiptPage({ number, code, lacking }: WordReceiptPageProps) {
  return (
    <Page
      title="这份回执请下载 Word"
      breadcrumb={[
        { name: "依申请公开", href: requestsPath },
        { name: "查询进度", href: followPath },
        { name: "回执" },
      ]}
    >
      <h1>这份回执请下载 Word</h1>
      <p>
        本系统的字体没有这些字：{lacking.join(" ")}
        ，PDF 里不用别的符号代替。Word 回执的内容完整，打开的电脑或者手机装有这些字就能看到。
      </p>
      <ReceiptForm number={number} code={code} isWordOnly />
    </Page>
  );
}
