import { CodeCard } from "#ui/CodeCard.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { TakenLetter } from "../../intake/letter-door.ts";
import { followLetterPath, lettersPath } from "./paths.ts";

/** The letter is in: its number, the code that is shown here alone, and by when it is to be answered. */
export function SentPage({ taken }: { readonly taken: TakenLetter }) {
  const { number, code, agencyName, lastDay, isAgain } = taken;
  return (
    <Page
      title="来信已提交"
      breadcrumb={[{ name: "来信选登", href: lettersPath }, { name: "我要写信" }]}
    >
      <h1>来信已提交</h1>
      {isAgain && (
        <p className="superseded" role="note">
          这封信此前已经提交，没有重复登记。另有事情的，请重新打开写信的页面。
        </p>
      )}
      <CodeCard number={number} code={code} />
      <p>
        {agencyName}已经收到。
        {lastDay
          ? `${lastDay} 以前办结；情况复杂的会延长，并说明原因。`
          : "办理期限按工作日计算；来年的节假日安排公布后可以查到最后一天。"}
        不归它办的，会转给该办的机关。
      </p>
      <p className="on-screen">
        <Link className="button secondary" to={followLetterPath}>
          查询来信
        </Link>
      </p>
    </Page>
  );
}
